import { useQuery } from '@tanstack/react-query';
import { Input, Select } from 'antd';
import type { PurposeView } from '#server/routes/looks.ts';
import { useSay } from '../lang.tsx';
import { purposes } from '../queries.ts';
import type { Word } from '../words/zh.ts';

/** A purpose as it is being chosen; complete once it may be sent. */
export interface Purpose {
  readonly purpose?: string;
  readonly words: string;
  readonly complete: boolean;
}

/** The purposes this office has, what each will show, and room for a word besides. */
export function PurposeFields({
  value,
  onChange,
}: {
  readonly value: Purpose;
  readonly onChange: (value: Purpose) => void;
}) {
  const say = useSay();
  const { data = [] } = useQuery(purposes);
  const chosen = data.find(({ purpose }) => purpose === value.purpose);
  const change = (next: Omit<Purpose, 'complete'>) => {
    const rule = data.find(({ purpose }) => purpose === next.purpose);
    onChange({ ...next, complete: rule !== undefined && (!rule.words || next.words.trim().length > 1) });
  };
  return (
    <>
      <Select
        autoFocus
        className="purpose"
        aria-label={say('lookPurpose')}
        placeholder={say('lookPurposeChoose')}
        value={value.purpose ?? null}
        options={data.map(({ purpose, label }) => ({ value: purpose, label }))}
        onChange={(purpose) => change({ ...value, purpose: purpose ?? '' })}
      />
      {chosen !== undefined && <Sees {...chosen} />}
      <Input
        aria-label={say('lookWords')}
        placeholder={say(chosen?.words ? 'lookPurposeExample' : 'lookWords')}
        maxLength={200}
        value={value.words}
        onChange={({ target }) => change({ ...value, words: target.value })}
      />
    </>
  );
}

function Sees({ shows, clarity }: Pick<PurposeView, 'shows' | 'clarity'>) {
  const say = useSay();
  if (clarity === 'partial') return <p className="quiet">{say('lookSeesParts')}</p>;
  const parts = shows.flatMap((part) => (part in partWords ? [say(partWords[part as Part])] : []));
  return <p className="quiet">{say('lookSees', { parts: parts.join(say('comma')) })}</p>;
}

const partWords = {
  name: 'partName',
  phone: 'partPhone',
  email: 'partEmail',
  address: 'partAddress',
  words: 'partWords',
} as const satisfies Readonly<Record<string, Word>>;

type Part = keyof typeof partWords;
