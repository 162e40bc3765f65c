import { useQuery } from '@tanstack/react-query';
import { dateIn } from '../day.ts';
import { useSpeech } from '../lang.tsx';
import { Failure } from '../parts/failure.tsx';
import { Loading } from '../parts/loading.tsx';
import { rowHistory } from '../queries.ts';
import { usePostName } from '../use-names.ts';
import type { Word } from '../words/zh.ts';
import { Cell } from './cell.tsx';
import type { RowVersion } from './register-page.ts';
import type { Known } from './register-words.ts';

/** What a row has held, newest first: nothing in a register is overwritten without a trace. */
export function RowHistory({ known, rowKey }: { readonly known: Known; readonly rowKey: string }) {
  const { say } = useSpeech();
  const { data, error } = useQuery(rowHistory(known.rule.id, rowKey));
  if (error !== null) return <Failure error={error} />;
  if (data === undefined) return <Loading />;
  return (
    <section>
      <h2>{say('rowHistory')}</h2>
      {data.map((version, index) => (
        <Version key={version.since} known={known} version={version} before={data[index + 1]} />
      ))}
    </section>
  );
}

interface Shown {
  readonly known: Known;
  readonly version: RowVersion;
  readonly before: RowVersion | undefined;
}

/** The first version in full, each later one by what it changed. */
function Version({ known, version, before }: Shown) {
  const { say, lang } = useSpeech();
  const { since, until, by, row } = version;
  const from = dateIn(lang, since);
  const postName = usePostName();
  const hand = hands.get(by);
  const who = hand === undefined ? postName(by) : say(hand);
  const names = Object.keys(known.rule.columns).filter((name) => !same(row[name], before?.row[name]));
  return (
    <div className="row-version">
      <p className="law">
        {until ? say('rowSpan', { from, to: dateIn(lang, until), by: who }) : say('rowSince', { from, by: who })}
      </p>
      <dl className="said">
        {names.map((name) => (
          <div key={name}>
            <dt>{known.columns[name]}</dt>
            <dd>
              <Cell known={known} name={name} value={row[name]} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Hands that are no post's. */
const hands: ReadonlyMap<string, Word> = new Map([
  ['set-up', 'bySetUp'],
  ['demonstration', 'byDemonstration'],
]);
