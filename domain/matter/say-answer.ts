import type { Field } from '../words/field.ts';
import { fill } from '../words/fill.ts';
import type { AnyFieldWords } from '../words/wording.ts';
import { sayDay } from './say-when.ts';
import type { Telling } from './telling.ts';

/** An answer as it is read: option labels, names of units and posts, dates in words. Undefined when there is nothing to read. */
export function sayAnswer(
  field: Field | undefined,
  words: AnyFieldWords | undefined,
  answer: unknown,
  telling: Telling,
): string | undefined {
  const { wording, names, today } = telling;
  if (Array.isArray(answer)) return sayList(field, answer, telling);
  if (typeof answer === 'boolean') return answer ? wording.phrases.yes : wording.phrases.no;
  if (typeof answer === 'number')
    return field?.kind === 'rating' ? fill(wording.phrases.grade, { n: answer, grades: field.grades }) : String(answer);
  if (typeof answer !== 'string' || answer === '') return undefined;
  switch (field?.kind) {
    case 'unit':
      return names.unit(answer) ?? answer;
    case 'post':
      return names.post(answer) ?? answer;
    case 'category':
      return names.category(answer) ?? answer;
    case 'item':
      return names.item?.(answer) ?? answer;
    case 'row':
      return names.row?.(field.register, answer) ?? answer;
    case 'choice':
      return words?.options?.[answer] ?? answer;
    case 'date':
      return sayDay(answer, today, wording.phrases);
    default:
      return answer;
  }
}

const sayList = (
  field: Field | undefined,
  answers: readonly unknown[],
  { wording, names }: Telling,
): string | undefined =>
  field?.kind === 'units' && answers.length > 0
    ? answers.map((key) => names.unit(String(key)) ?? String(key)).join(wording.phrases.comma)
    : undefined;
