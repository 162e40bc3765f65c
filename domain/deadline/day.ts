/** A calendar day in Asia/Shanghai, counted from 1970-01-01 = 0; integers because imports count thousands a second. */
export type Day = number;

const dayLength = 86_400_000;
// China has kept +08:00 all year since 1992; summer time of 1986–1991 is left out: no matter here is that old.
const ahead = 8 * 3_600_000;

/** The day an instant falls on. Throws RangeError unless `instant` is RFC 3339 with an offset. */
export const dayOf = (instant: string): Day => Math.floor((millisecondsOf(instant) + ahead) / dayLength);

/** Milliseconds since 1970; finer parts are dropped. */
export const millisecondsOf = (instant: string): number => Temporal.Instant.from(instant).epochMilliseconds;

/** The day named by YYYY-MM-DD. Throws RangeError when there is no such day. */
export const dayNamed = (date: string): Day => {
  const plain = Temporal.PlainDate.from(date);
  if (plain.toString() !== date) throw new RangeError(`Not a date like 2026-11-20: ${date}`);
  return Date.UTC(plain.year, plain.month - 1, plain.day) / dayLength;
};

/** Whether it names a day, as YYYY-MM-DD. Without Temporal: forms are checked in every browser too. */
export function isDate(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** YYYY-MM-DD. */
export const nameOf = (day: Day): string => new Date(day * dayLength).toISOString().slice(0, 10);

/** 0 is Monday, 6 is Sunday. */
export const weekdayOf = (day: Day): number => (((day + 3) % 7) + 7) % 7;

/** The last second of a day: 24:00 itself would read as the day after. */
export const endOf = (day: Day): string => `${nameOf(day)}T23:59:59+08:00`;

export const startOf = (day: Day): string => `${nameOf(day)}T00:00:00+08:00`;

/** RFC 3339 at +08:00; milliseconds only when there are any. */
export const instantAt = (milliseconds: number): string =>
  `${new Date(milliseconds + ahead).toISOString().slice(0, -1).replace('.000', '')}+08:00`;
