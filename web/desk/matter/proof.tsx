import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import type { EntryView, MatterView } from '#server/routes/contract.ts';
import { get } from '../api.ts';
import { type Say, useSay } from '../lang.tsx';
import { Failure } from '../parts/failure.tsx';
import { type ChainAnswer, checkChain, type Link } from './check-chain.ts';

interface Proof {
  readonly entries: readonly (Link & { readonly index: number | null })[];
  readonly verified: boolean;
  readonly logSize: number;
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
      const logged = proof.entries.filter(({ index }) => index !== null).length;
      return { ...checkChain(proof.entries, matter.head, proof.verified), logged, size: proof.logSize };
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
            <a href={`/api/entries/${hash}/proof?format=tlog-proof`} title={say('logProofFile')} download>
              <code>{hash.slice(0, 16)}…</code>
            </a>
          </li>
        ))}
      </ol>
      <Button size="small" loading={check.isPending} onClick={() => check.mutate()}>
        {say(check.isPending ? 'proofChecking' : 'proofCheck')}
      </Button>
      {check.data !== undefined && (
        <p role="status" className={check.data.holds ? 'proof-holds' : 'fault'}>
          {inWords(check.data, say)}
          <br />
          {say('logHolds', { n: check.data.logged, size: check.data.size })} <a href="/log">{say('logPage')}</a>
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
