/** Where something is said about a place, with what is known already in the address: `/say?place=…&category=…`. */
export function sayAbout(known: Known): string {
  const given = Object.entries(known).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return `/say?${new URLSearchParams(given)}`;
}

interface Known {
  readonly place: string | undefined;
  readonly category?: string | undefined;
}

/** What of such an address a form takes over: as if it had been chosen there. Anything else in it is passed over. */
export function saidBefore(query: unknown): Readonly<Record<string, readonly string[]>> {
  const { place, category, item, subject } = (query ?? {}) as Readonly<Record<string, unknown>>;
  return {
    ...(isCode(place) && { 'place.code': [villageOf(place)] }),
    ...(isCode(category) && { category: [category] }),
    ...(isCode(item) && { item: [item] }),
    ...(typeof subject === 'string' && { subject: [subject.slice(0, 100)] }),
  };
}

const isCode = (value: unknown): value is string => typeof value === 'string' && /^[\w.-]{1,40}$/.test(value);

/** The form offers towns and villages; a group is said in words. */
const villageOf = (code: string): string => (/^\d{14}$/.test(code) ? code.slice(0, 12) : code);
