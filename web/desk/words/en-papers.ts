import type { PapersWord } from './zh-papers.ts';

export const papersEn: Readonly<Record<PapersWord, string>> = {
  officialPapers: 'Papers to print',
  paperOf: 'entry {n} · {day}',
  paperPrint: 'Print',
  paperBack: 'Back to the matter',
  paperName: 'Fill in the name (entered in the ledger)',
  paperNameNote:
    'The name is blank. Filling it in is a look at the contact, entered in the ledger with its purpose and seen by the party; you can also write it by hand.',
  paperNamed: 'The name is filled in, and the look has been entered in the ledger.',
  paperNoName: 'Your post does not see names; please write it by hand.',
  paperNone: 'There is no such paper, or it cannot be printed yet.',
};
