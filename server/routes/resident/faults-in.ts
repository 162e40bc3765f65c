import { faultLimits, fieldFault, type Setting } from '#domain/matter/field-fault.ts';
import { fill } from '#domain/words/fill.ts';
import type { Form } from '#web/resident/form/form.ts';
import type { Reading } from '../../views/reading.ts';

type Answers = Readonly<Record<string, unknown>>;
type Asked = Pick<Form, 'rule' | 'asks' | 'needs'>;

/** Everything wrong with a form at once, by field and in words. The kernel decides again; it names one fault at a time. */
export function faultsIn(form: Asked, answers: Answers, setting: Setting, reading: Reading): Record<string, string> {
  const faults = form.asks.map((name) => [name, faultOf(form, name, answers[name], setting, reading)] as const);
  return Object.fromEntries(faults.filter((fault): fault is [string, string] => fault[1] !== undefined));
}

function faultOf({ rule, needs }: Asked, name: string, answer: unknown, setting: Setting, reading: Reading) {
  const { faults } = reading.wording;
  const field = rule.fields[name];
  if (field === undefined) return undefined;
  if (answer === undefined) return needs.includes(name) ? faults.empty : undefined;
  const code = fieldFault(field, answer, setting, reading.world);
  return code === undefined ? undefined : fill(faults[code], faultLimits(field));
}
