import type { Matter } from '#domain/matter/matter.ts';
import type { Act } from '#domain/words/act.ts';

/** Whether the words beside an entry are for the party: told to them, said by them, or between offices. */
const words: Record<Act, 'told' | 'between'> = {
  register: 'told',
  dispatch: 'told',
  transfer: 'between',
  assign: 'between',
  accept: 'told',
  'not-accept': 'told',
  'no-further-accept': 'told',
  simplified: 'told',
  'dispute-dispatch': 'between',
  'object-transfer': 'between',
  'agree-return': 'between',
  'refuse-return': 'between',
  allocate: 'between',
  recuse: 'between',
  convene: 'between',
  'report-in': 'between',
  merge: 'between',
  join: 'between',
  split: 'told',
  part: 'between',
  mediate: 'told',
  hearing: 'told',
  resume: 'told',
  extend: 'told',
  answer: 'told',
  opinion: 'between',
  'send-back': 'between',
  sign: 'between',
  seal: 'told',
  serve: 'told',
  resolved: 'told',
  unresolved: 'told',
  lapse: 'told',
  rate: 'told',
  review: 'told',
  're-review': 'told',
  conclude: 'told',
  divert: 'told',
  withdraw: 'told',
  supervise: 'between',
  warn: 'between',
  escalate: 'between',
  look: 'told',
  erase: 'told',
};

/** Whether the party may read what lies beside an entry. A drafted opinion becomes theirs when it has been served. */
export function partyReads(matter: Matter, act: Act, seq: number): boolean {
  const served = Object.values(matter.documents).some((paper) => paper.drafted === seq && paper.served !== undefined);
  return words[act] === 'told' || served;
}
