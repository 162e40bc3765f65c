import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { LikelyView } from '#server/routes/likely.ts';
import { post } from '../api.ts';
import type { Values } from '../form/fields-of.ts';
import { useSay } from '../lang.tsx';
import type { Word } from '../words/zh.ts';
import { AlikeList } from './alike-list.tsx';
import { useSaying } from './use-saying.ts';

interface Alike {
  readonly procedure: string;
  readonly values: Values;
  readonly onLink: (change: (before: Values) => Values) => void;
}

/** Matters like the one being taken down, found by place, category and words. What is linked is matter to matter, never a person. */
export function LikelySame({ procedure, values, onLink }: Alike) {
  const say = useSay();
  const saying = useSaying(values);
  const { data, error } = useQuery({
    queryKey: ['likely', procedure, saying],
    queryFn: () => post<LikelyView>('/api/likely', { procedure, ...saying }),
    enabled: saying !== undefined,
    placeholderData: (before: LikelyView | undefined) => before,
  });
  const found = saying === undefined || data === undefined ? nothing : data;
  return (
    <aside className="likely-same" aria-labelledby="likely-same-title">
      <h2 id="likely-same-title">{say('likelySame')}</h2>
      <p className="quiet" role="status">
        {found.items.length === 0
          ? say(saying === undefined ? 'likelySameNone' : whyNone(data, error))
          : `${say('likelyOpen', { n: found.open })}${say('comma')}${say('likelyEnded', { n: found.ended })}`}
      </p>
      {found.items.length > 0 && <p className="quiet">{say('likelyWords')}</p>}
      <AlikeList lines={found.items} deed={(line) => <LinkButton line={line} values={values} onLink={onLink} />} />
    </aside>
  );
}

/** Nothing is listed: still looking, not to be had, or there is none. */
function whyNone(data: LikelyView | undefined, error: Error | null): Word {
  if (data !== undefined) return 'likelyNone';
  return error === null ? 'helpLooking' : 'helpFailed';
}

const nothing: LikelyView = { open: 0, ended: 0, items: [] };

const linkWords = { earlier: 'likelyWasSame', same: 'likelyIsSame' } as const;

interface Linked extends Pick<Alike, 'values' | 'onLink'> {
  readonly line: LikelyView['items'][number];
}

/** One press ties what is being taken down to it, another unties. */
function LinkButton({ line, values, onLink }: Linked) {
  const say = useSay();
  const field = line.ended ? 'earlier' : 'same';
  const linked = values[field] === line.number;
  return (
    <Button
      size="small"
      aria-pressed={linked}
      onClick={() => onLink((before) => ({ ...before, [field]: linked ? undefined : line.number }))}
    >
      {say(linked ? 'likelyLinked' : linkWords[field])}
    </Button>
  );
}
