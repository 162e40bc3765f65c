export type Params = Readonly<Record<string, string | number | undefined>>;

/**
 * A template with its gaps filled: `{days}` by a word, `[，延长{days}天]` only when every gap inside it has one.
 * A gap without a word is left out.
 */
export function fill(template: string, params: Params): string {
  const kept = template.replace(/\[([^[\]]*)\]/g, (_, part: string) =>
    gapsIn(part).every((name) => has(params, name)) ? part : '',
  );
  return kept.replace(/\{(\w[\w-]*)\}/g, (_, name: string) => String(params[name] ?? ''));
}

/** The names of the gaps in a template, for checking that nothing is left open. */
export const gapsIn = (template: string): readonly string[] =>
  [...template.matchAll(/\{(\w[\w-]*)\}/g)].map((gap) => gap[1] ?? '');

const has = (params: Params, name: string): boolean => params[name] !== undefined && params[name] !== '';
