import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { MatterView } from '#server/routes/contract.ts';
import type { Values } from '../form/fields-of.ts';
import { useSay } from '../lang.tsx';
import { knowledge, Sheet } from './sheets.tsx';

interface Offered {
  readonly matter: MatterView;
  readonly onInsert: (change: (before: Values) => Values) => void;
}

/** What helps whoever writes a reply: replies to begin from, whose gaps they fill, and the sheets that fit the matter. */
export function Templates({ matter, onInsert }: Offered) {
  const say = useSay();
  const { data } = useQuery(knowledge({ q: matter.title, category: matter.category ?? undefined, limit: 4 }));
  const templates = data?.templates ?? [];
  return (
    <details className="templates">
      <summary>{`${say('templates')}${say('comma')}${say('sheets')}`}</summary>
      <p className="quiet">{say(templates.length === 0 ? 'templatesNone' : 'templateGaps')}</p>
      <ul>
        {templates.map(({ key, title, text }) => (
          <li key={key}>
            <b>{title}</b>
            <p>{text}</p>
            <Button
              size="small"
              onClick={() => onInsert((before) => ({ ...before, reply: after(before.reply, text) }))}
            >
              {say('templateInsert')}
            </Button>
          </li>
        ))}
      </ul>
      {data?.sheets.map((sheet) => (
        <Sheet key={sheet.key} sheet={sheet} open={false} />
      ))}
    </details>
  );
}

/** What was written already is kept. */
const after = (written: unknown, text: string): string =>
  typeof written === 'string' && written.trim() !== '' ? `${written.trimEnd()}\n${text}` : text;
