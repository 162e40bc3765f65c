import type { Purpose } from './keeping.ts';
import type { Law } from './law.ts';
import type { ValueRef } from './value.ts';

/**
 * How long rows outside matters are kept: erased with their matter, swept after a day, ended with the session or its slip, as long as
 * somebody works here, until told otherwise, as long as the register has the row, until
 * enough later versions have followed, or so many months (a dated value).
 */
export type Until =
  | 'its-matter'
  | 'a-day'
  | 'a-session'
  | 'while-employed'
  | 'until-told'
  | 'while-listed'
  | 'until-succeeded'
  | ValueRef;

/**
 * One table, every column of it in one of three: `personal` names or reaches a person or says where they were; `words` are free and
 * may; `plain` are codes, times, keys and hashes. What is personal or free has a purpose and an end.
 */
export type KeptTable =
  | { readonly plain: string }
  | {
      readonly personal?: string;
      readonly words?: string;
      readonly plain: string;
      readonly for: Purpose;
      readonly until: Until;
      readonly law: Law;
    };

export const columnsOf = (table: KeptTable): readonly string[] =>
  [table.plain, ...('for' in table ? [table.personal ?? '', table.words ?? ''] : [])].flatMap((names) =>
    names.split(' ').filter(Boolean),
  );
