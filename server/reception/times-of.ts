/** A day's hours (HH:MM) and how many times of equal length they are parted into. */
export interface Timed {
  readonly from: string;
  readonly until: string;
  readonly slots: number;
}

/** The beginnings of the times, HH:MM. */
export function timesOf({ from, until, slots }: Timed): readonly string[] {
  const [begin, end] = [minutesOf(from), minutesOf(until)];
  return Array.from({ length: slots }, (_, i) => clockAt(begin + Math.floor(((end - begin) * i) / slots)));
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

const clockAt = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((n) => String(n).padStart(2, '0')).join(':');
