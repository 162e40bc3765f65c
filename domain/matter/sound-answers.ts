import type { Procedure } from '../words/procedure.ts';

/** What answers the party names questions that are asked, and a promise is held by words and a day. */
export const answeringFaults = (rule: Procedure): string[] =>
  Object.entries(rule.fields).flatMap(([name, field]) => {
    if (!('answersTo' in field)) return [];
    const { answersTo = [], promise } = field;
    const unknown = answersTo.filter((one) => !Object.hasOwn(rule.fields, one));
    const isHeld =
      promise === undefined ||
      (rule.fields[promise.words]?.kind === 'long-text' && rule.fields[promise.by]?.kind === 'date');
    return [
      ...unknown.map((one) => `${name} answers ${one}, which nothing asks`),
      ...(isHeld ? [] : [`${name}: what it promises has no words or no day`]),
    ];
  });
