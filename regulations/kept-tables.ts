import type { KeptTable } from '#domain/words/kept-table.ts';
import { value } from '#domain/words/value.ts';
import { house, local, localPersonal, personal, petitions } from './laws.ts';
import { plainTables } from './plain-tables.ts';

/** Every table and every column: what is of a person, what may be, what is not. A column without its place here fails a test on the real schema. */
export const keptTables = {
  // Of a matter: gone with it.
  matter:              { personal: 'external', words: 'title', plain: 'id region number procedure step ended holder_unit holder_post units shielded apart place category proposed channel parent opened due ring last head state code_hash', for: 'handle', until: 'its-matter', law: local(20) },
  content:             { personal: 'fields', plain: 'region matter seq', for: 'handle', until: 'its-matter', law: local(20) },
  file:                { personal: 'bytes name', plain: 'id region mime matter by at', for: 'prove', until: 'its-matter', law: local(20) },
  search:              { words: 'codes', plain: 'matter region n version', for: 'handle', until: 'its-matter', law: local(20) },
  recurring:           { words: 'title words profile', plain: 'id region heard', for: 'handle', until: 'its-matter', law: local(20) },
  twin:                { words: 'keys sketch', plain: 'matter region', for: 'handle', until: 'its-matter', law: local(20) },
  person_key:          { personal: 'wrapped', plain: 'matter region kek at', for: 'safety', until: 'its-matter', law: personal(51) },
  correspondent:       { personal: 'sealed', plain: 'matter channel region at', for: 'reach', until: 'its-matter', law: personal(47) },
  exchange_case:       { personal: 'heard external', plain: 'partner region matter heard_hash since at', for: 'exchange', until: 'its-matter', law: petitions(21) },
  exchange_difference: { personal: 'said external', words: 'reason', plain: 'id region partner matter field said_hash since decided by at', for: 'exchange', until: 'its-matter', law: petitions(21) },
  request_key:         { words: 'body_hash', plain: 'key region matter seq at', for: 'safety', until: 'its-matter', law: house('§ 2') },
  webhook_delivery:    { words: 'body detail', plain: 'id region webhook matter seq act state tries status at tried next', for: 'deliver', until: 'its-matter', law: house('§ 6') },
  // Beside matters, for a time.
  call:                { personal: 'phone', plain: 'call region agent event at shown', for: 'reach', until: 'a-day', law: localPersonal(3) },
  news:                { words: 'data', plain: 'id region at topic posts', for: 'office-work', until: 'a-day', law: localPersonal(3) },
  exchange_reject:     { personal: 'message', words: 'reasons', plain: 'id region partner procedure line at', for: 'exchange', until: value('keep-reject'), law: petitions(21) },
  message:             { words: 'reason', plain: 'id region channel kind matter seq post day state tries next provider at sent', for: 'deliver', until: value('keep-message'), law: local(12) },
  told_no_more:        { personal: 'mark', plain: 'region at', for: 'deliver', until: 'until-told', law: personal(15) },
  session:             { personal: 'device', plain: 'token_hash region staff matter at until id seen proved', for: 'sign-in', until: 'a-session', law: house('§ 5') },
  // Of those who work here.
  staff:               { personal: 'username name', plain: 'id region password posts active demo passwords factor_due password_until', for: 'sign-in', until: 'while-employed', law: house('§ 5') },
  staff_contact:       { personal: 'sealed', plain: 'staff region channel at', for: 'sign-in', until: 'while-employed', law: house('§ 5') },
  factor:              { personal: 'sealed name', plain: 'id region staff kind mark used_step at used', for: 'sign-in', until: 'while-employed', law: house('§ 5') },
  outside_name:        { personal: 'sealed', plain: 'mark region staff at', for: 'sign-in', until: 'while-employed', law: house('§ 5') },
  ticket:              { personal: 'sealed', plain: 'mark region purpose staff tries at until', for: 'sign-in', until: 'a-session', law: house('§ 5') },
  hand_over:           { words: 'reason', plain: 'id region at by post into giver taker gave gave_by took done moved', for: 'office-work', until: 'while-employed', law: house('§ 5') },
  model:               { words: 'bytes measured', plain: 'kind version region at by source examples compared state', for: 'handle', until: 'until-succeeded', law: local(30) },
  saved_view:          { words: 'name filter', plain: 'id region staff at', for: 'office-work', until: 'while-employed', law: house('§ 5') },
  register_row:        { personal: 'row', plain: 'key register region since by', for: 'office-work', until: 'while-listed', law: local(5) },
  register_past:       { personal: 'row', plain: 'key register region since until by', for: 'office-work', until: 'while-listed', law: local(5) },
  ...plainTables,
} as const satisfies Readonly<Record<string, KeptTable>>;

export type KeptTableId = { [T in keyof typeof keptTables]: (typeof keptTables)[T] extends { for: unknown } ? T : never }[keyof typeof keptTables];
