import type { Law } from './law.ts';
import type { Kind } from './procedure.ts';

/** What an office may see. A shielded unit (the accused) sees nothing of the matter whatever its office. */
export interface Role {
  /** Which kinds of matters, and where: the whole county, its own unit and all below it, or its own unit only. */
  readonly sees: { readonly kinds: readonly Kind[]; readonly where: 'region' | 'below' | 'unit' };
  /** Personal fields: opened by duty with a purpose, on the record; or masked always. */
  readonly identity: 'duty' | 'masked';
  /** Matters set apart (accusations): read as any other; listed, with all that was said masked; or not there at all. */
  readonly apart: 'open' | 'veiled' | 'none';
  readonly law: Law;
}
