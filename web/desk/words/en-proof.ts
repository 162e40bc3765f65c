import type { proofZh } from './zh-proof.ts';

export const proofEn: Record<keyof typeof proofZh, string> = {
  proof: 'Ledger proof',
  proofNote:
    'Every entry locks the one before it. If one is changed, removed or moved, nothing after it fits any more.',
  proofCheck: 'Check now',
  proofChecking: 'Checking…',
  proofHolds: '{n} entries follow from each other and agree with the server’s own count: unchanged.',
  proofBroken: 'Does not fit from entry {seq} on. Tell the auditor at once and keep this page.',
  proofServer: 'The server’s own count disagrees. Tell the auditor at once and keep this page.',
  proofHead: 'The last fingerprint is not the one the matter holds. Tell the auditor at once.',
  logHolds: 'The public log (signed, {size} entries) holds {n} of this matter.',
  logProofFile: 'Download the proof that this entry is in the public log; one just made takes a few seconds',
  logPage: 'Public log',
};
