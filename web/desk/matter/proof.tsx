import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import type { EntryView, MatterView } from '#server/routes/contract.ts';
import { get } from '../api.ts';
import { type Say, useSay } from '../lang.tsx';
import { Failure } from '../parts/failure.tsx';
import { type ChainAnswer, checkChain, type Link } from './check-chain.ts';

interface Proof {
  readonly entries: readonly Link[];
  readonly verified: boolean;
}

/** The chain of the matter's entries, and a check of it on request. */
export function LedgerProof({
  matter,
  entries,
}: {
  readonly matter: MatterView;
  readonly entries: readonly EntryView[];
}) {
  const say = useSay();
  const check = useMutation({
    mutationFn: async () => {
      const proof = await get<Proof>(`/api/matters/${matter.id}/proof`);
      return checkChain(proof.entries, matter.head, proof.verified);
    },
  });
  return (
    <section aria-labelledby="proof-title">
      <h2 id="proof-title">{say('proof')}</h2>
      <p className="quiet">{say('proofNote')}</p>
      <ol className="chain">
        {entries.map(({ seq, hash, label }) => (
          <li key={seq}>
            <span>
              {seq} {label}
            </span>
            <code title={hash}>{hash.slice(0, 16)}…</code>
          </li>
        ))}
      </ol>
      <Button size="small" loading={check.isPending} onClick={() => check.mutate()}>
        {say(check.isPending ? 'proofChecking' : 'proofCheck')}
      </Button>
      {check.data !== undefined && (
        <p role="status" className={check.data.holds ? 'proof-holds' : 'fault'}>
          {inWords(check.data, say)}
        </p>
      )}
      {check.error !== null && <Failure error={check.error} />}
    </section>
  );
}

function inWords(answer: ChainAnswer, say: Say): string {
  if (answer.holds) return say('proofHolds', { n: answer.n });
  if (answer.at === 'head') return say('proofHead');
  return answer.at === 'server' ? say('proofServer') : say('proofBroken', { seq: answer.at });
}
