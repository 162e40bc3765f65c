import type { logZh } from './zh-log.ts';

export const logEn: { readonly [K in keyof typeof logZh]: string } = {
  logTitle: 'What was said cannot be changed',
  logLead:
    'Everything you say and every step we take has a line in a public log. It only grows. Whoever changed or removed an earlier line, and be it we ourselves, is found out by anybody outside who has a checkpoint.',
  logHowTitle: 'Why it cannot be changed',
  logHow1:
    'For each step a “fingerprint” is computed and entered. Change one letter and the whole fingerprint is another. The log holds fingerprints only: not your words, no names, no telephone numbers.',
  logHow2:
    'From all fingerprints together one is computed and signed: a “checkpoint”. Touch a single earlier line and it no longer fits.',
  logHow3:
    'Checkpoints only help outside: on the notice board, with superior bodies and witnesses, and with you (below). As long as one is in other hands, we could replace every computer we have and still not change what came before it.',
  logNow: 'The log now',
  logCount: '{n} entries',
  logSigned: 'checkpoint signed {at}',
  logRoot: 'Fingerprint of it all',
  logNone: 'Nothing has been entered yet. Look again in a while.',
  logWitnesses: 'Signed by witnesses: {names}',
  logNoWitness: 'No witness has signed this checkpoint yet.',
  logCheckTitle: 'How to check for yourself',
  logCheck1: 'On the page of your matter, download the receipt.',
  logCheck2: 'Keep the checking page below (one file, needs no network) on your own device and open it in a browser.',
  logCheck3:
    'Copy the log’s key from a notice board, the gazette or a witness, do not rely on this site alone, and put both in.',
  logPage: 'Keep the checking page',
  logPageTry: 'Open it here first',
  logPaper: 'Checkpoint notice (to print and post up)',
  logRaw: 'The checkpoint as it is',
  logKey: 'The log’s key (it should be the one published outside)',
  logPaperTitle: 'Checkpoint of the public log',
  logPaperLead:
    'This is a checkpoint of the public log of {county}. Photograph or copy it: whoever later changes or removes anything entered before it is found out by this sheet.',
  logPaperOrigin: 'Name of the log',
  logPaperCount: 'Entries',
  logPaperAt: 'Signed',
  logPaperQr: 'Scan for the whole checkpoint (to be checked offline)',
  logPaperWhere: 'How to check: {address}',
  logPaperPrint: 'Print this notice',
  logPaperBack: 'Back',
  slipProof: 'Entry code',
  slipProofNote:
    'The beginning of its fingerprint in the public log. Should there be a dispute, it is checked by this.',
  proofTitle: 'Proof that it cannot be changed',
  proofIn: 'What you said is in the public log as number {n} (the signed log has {size} entries now).',
  proofSoon: 'What you said is being entered in the public log. Reload in a few seconds to see its number.',
  proofFile: 'Download the receipt',
  proofFileNote: 'It holds your words: keep it to yourself. With it any later change of the record can be shown.',
  proofSteps: 'Proofs of the later steps',
  proofStep: 'Step {seq}: number {n} in the log',
  proofHow: 'What this is and how to check it',
};
