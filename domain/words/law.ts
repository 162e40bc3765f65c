/** An article of a text listed in `regulations/laws.ts`; printed as 《title》第N条. */
export interface Law {
  readonly of: string;
  readonly article: string;
}

/** `lawOf('petition-regulation')('22')` cites article 22 of that text. */
export const lawOf =
  (of: string) =>
  (article: string | number): Law => ({ of, article: String(article) });

/** One citation as a key that can be stored in an entry: `petition-regulation:22`. */
export const cite = (law: Law): string => `${law.of}:${law.article}`;
