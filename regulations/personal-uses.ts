import type { PersonalUse } from '#domain/words/purpose.ts';
import { house, local, personal, petitions } from './laws.ts';

/** What the system itself opens personal data for: the whole list. Each use is counted by matter and day in `personal_use`. */
export const personalUses = {
  // Where an answer goes: the address is read when the message is put in line and when it is sent.
  message:    { reader: 'nobody', law: local(12) },
  // The number of a call, on the desk of the operator whose telephone rings.
  ring:       { reader: 'post', law: local(6) },
  // Where a partner system says otherwise, both sides; and what it sent that could not be taken in.
  difference: { reader: 'post', law: petitions(21) },
  reject:     { reader: 'post', law: petitions(21) },
  // The person themselves, with their slip.
  own:        { reader: 'party', law: personal(45) },
  // Every commitment is checked against what lies beside it; nothing is shown.
  verify:     { reader: 'nobody', law: house('§ 2') },
  // What was sealed under an old key is sealed under the new one; nothing is shown.
  rotate:     { reader: 'nobody', law: personal(51) },
} as const satisfies Readonly<Record<string, PersonalUse>>;

export type PersonalUseId = keyof typeof personalUses;
