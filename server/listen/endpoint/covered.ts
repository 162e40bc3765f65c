import { maskWords } from '#domain/person/mask-words.ts';
import { drafting } from '#regulations/drafting.ts';
import { replyRules } from '#regulations/reply-rules.ts';

/** Words as they may leave the house: whoever brought the matter, and any person that can be told, covered for good. */
export function covered(text: string, personal: Readonly<Record<string, unknown>>): string {
  const { covers } = drafting;
  return maskWords(text, {
    known: Object.values(personal).flatMap(saidIn),
    surnames: replyRules.phrases.surnames,
    covers,
  });
}

function saidIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(saidIn);
}
