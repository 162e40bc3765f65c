import type { Law } from './law.ts';
import type { Kind } from './procedure.ts';

/** What an office may see. A shielded unit (the accused) sees nothing of the matter whatever its office. */
export interface Role {
  /** Which kinds of matters, and where: the whole county, its own unit and all below it, or its own unit only. */
  readonly sees: { readonly kinds: readonly Kind[]; readonly where: 'region' | 'below' | 'unit' };
  /**
   * Personal fields. `duty`: opened for a purpose, on the record, as far as the purpose needs them (`regulations/purposes.ts`).
   * `partial`: the same look shows 王* and 138****1234, enough to recognise and too little to use. `masked`: never.
   */
  readonly identity: 'duty' | 'partial' | 'masked';
  /** Matters set apart (accusations): read as any other; listed, with all that was said masked; or not there at all. */
  readonly apart: 'open' | 'veiled' | 'none';
  /** Must have a second factor, so many days after the first sign-in at the latest; offices that do not say may have one. */
  readonly secondFactor?: { readonly within: number };
  readonly law: Law;
}
