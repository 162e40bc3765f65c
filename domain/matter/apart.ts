import type { Procedure } from '../words/procedure.ts';
import type { Matter } from './matter.ts';

/** Whether what was answered sets this matter apart: accusations, as against the other petitions they are registered among. */
export const isApart = (rule: Pick<Procedure, 'apart'>, answers: Matter['answers']): boolean =>
  rule.apart === 'always' ||
  (rule.apart !== undefined && Object.entries(rule.apart).every(([field, wanted]) => answers[field] === wanted));

/** The answers that set a matter apart; none where every matter is. */
export const apartBy = ({ apart }: Pick<Procedure, 'apart'>): readonly (readonly [string, string])[] =>
  apart === undefined || apart === 'always' ? [] : Object.entries(apart);
