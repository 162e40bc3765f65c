/**
 * Whether a county (6-digit GB/T 2260 code) lies in an area: a county itself, a city (…00) or a province (…0000). An area is what
 * its code leaves when the ending pairs of noughts are taken off.
 */
export const liesIn = (county: string, area: string): boolean => county.startsWith(stem(area));

/** How near the nearest of these areas comes to a county: 0 where none of them holds it; more digits, nearer. */
export const nearness = (county: string, areas: readonly string[]): number =>
  Math.max(0, ...areas.filter((area) => liesIn(county, area)).map((area) => stem(area).length));

const stem = (area: string): string => area.replace(/(?:00){1,2}$/, '');
