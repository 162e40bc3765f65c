import type { Law } from './law.ts';
import type { Office } from './office.ts';

/** The parts of a person a form may hold, and `words`: whatever else is marked personal. */
export const personParts = ['name', 'phone', 'email', 'address', 'words'] as const;

export type PersonPart = (typeof personParts)[number];

/** Why a post may open personal fields: which offices, and what of a person that purpose needs. The rest stays masked. */
export interface Purpose {
  /** Offices that may name it; none: only the system does, in their place. */
  readonly by: readonly Office[];
  readonly shows: readonly PersonPart[];
  /** Has to be said in words besides. */
  readonly words?: 'needed';
  readonly law: Law;
}

/** What the system opens personal data for by itself. It is counted by matter and day; nobody, the party, or the post it is shown to reads it. */
export interface PersonalUse {
  readonly reader: 'nobody' | 'party' | 'post';
  readonly law: Law;
}
