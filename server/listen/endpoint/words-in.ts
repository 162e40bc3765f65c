import { Type } from 'typebox';
import { Value } from 'typebox/value';

const completion = Type.Object({
  choices: Type.Array(Type.Object({ message: Type.Object({ content: Type.String({ minLength: 1 }) }) }), {
    minItems: 1,
  }),
});

/** The words of a completion, without what some models think aloud before them; undefined when it is none. */
export function wordsIn(text: string): string | undefined {
  const answer = parsed(text);
  if (!Value.Check(completion, answer)) return undefined;
  const words = (answer.choices[0]?.message.content ?? '').replace(/^[\s\S]{0,20000}<\/think>/, '').trim();
  return words === '' ? undefined : words;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
