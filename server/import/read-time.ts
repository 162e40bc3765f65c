/**
 * The instant (RFC 3339, with the zone's offset) of a time as a source wrote it, or undefined when it is none.
 * `order` says what its numbers are: Y M D h m s; what stands between them does not matter, missing ones at the end are 0.
 * A year of two digits is after 2000; AM and PM are read where they stand.
 */
export function readTime(text: string, order: string, zone: string): string | undefined {
  const numbers = text.match(/\d+/g)?.map(Number) ?? [];
  const names = [...order.replaceAll(' ', '')];
  const at = (name: string): number => numbers[names.indexOf(name)] ?? 0;
  if (numbers.length < 3 || numbers.length > names.length) return undefined;
  const year = at('Y') < 100 ? at('Y') + 2000 : at('Y');
  try {
    const plain = { year, month: at('M'), day: at('D'), hour: hourOf(text, at('h')), minute: at('m'), second: at('s') };
    const zoned = Temporal.ZonedDateTime.from({ ...plain, timeZone: zone }, { overflow: 'reject' });
    return zoned.toString({ timeZoneName: 'never' });
  } catch {
    return undefined;
  }
}

function hourOf(text: string, hour: number): number {
  if (/PM|下午/i.test(text) && hour < 12) return hour + 12;
  return /AM|上午/i.test(text) && hour === 12 ? 0 : hour;
}
