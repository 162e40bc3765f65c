import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { BeginHandOver } from '../hand-over/begin-hand-over.tsx';
import { handOvers } from '../hand-over/hand-over-queries.ts';
import { Sheet } from '../hand-over/sheet.tsx';
import { useSay } from '../lang.tsx';
import { Failure } from '../parts/failure.tsx';
import { Loading } from '../parts/loading.tsx';

/** Posts that change hands: what waits for me, what there was, and a new one. */
export function HandOverPage() {
  const say = useSay();
  const { data, error, refetch } = useQuery(handOvers);
  const [chosen, choose] = useState<string>();
  if (error !== null) return <Failure error={error} again={refetch} />;
  if (data === undefined) return <Loading />;
  const shown = chosen ?? data.find(({ mine }) => mine !== null)?.id;
  return (
    <>
      <header className="page-head">
        <h1>{say('handOver')}</h1>
      </header>
      <p className="lead noprint">{say('handOverLead')}</p>
      {data.length > 0 && (
        <ul className="hand-over-list noprint">
          {data.map((one) => (
            <li key={one.id}>
              <button
                type="button"
                className="row-key"
                aria-current={one.id === shown ? 'true' : undefined}
                onClick={() => choose(one.id)}
              >
                {say('handOverLine', { post: one.postName, from: one.giver, to: one.taker })}
              </button>{' '}
              <span className="quiet">{stateOf(one, say)}</span>
            </li>
          ))}
        </ul>
      )}
      {shown !== undefined && <Sheet id={shown} />}
      <BeginHandOver onBegun={choose} />
    </>
  );
}

function stateOf(
  { mine, done }: { readonly mine: unknown; readonly done: string | null },
  say: ReturnType<typeof useSay>,
): string {
  if (done !== null) return say('handOverDone');
  return say(mine === null ? 'handOverWaits' : 'handOverMine');
}
