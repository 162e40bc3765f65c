import { isBeside } from '../words/field.ts';
import type { Procedure } from '../words/procedure.ts';

/** What is marked personal must lie beside the ledger, where it can be sealed and erased; an entry is for ever. */
export const personalFaults = (rule: Procedure): string[] =>
  Object.entries(rule.fields)
    .filter(([, field]) => field.mark === 'personal' && !isBeside(field))
    .map(([name, { kind }]) => `${name} is personal, but a ${kind} stands in the ledger itself`);
