import { type Day, dayNamed, nameOf } from '../deadline/day.ts';

interface Month {
  readonly first: Day;
  readonly last: Day;
}

interface Named {
  readonly year: string | undefined;
  readonly near: string | undefined;
  readonly month: number | undefined;
}

/** The months that may be meant: one when the year is said, else that of the year before, this year and the next. */
export function monthsOn(today: Day, { year, near, month }: Named): readonly Month[] | undefined {
  const now = Number(nameOf(today).slice(0, 4));
  const present = Number(nameOf(today).slice(5, 7));
  if (month === undefined) return [monthOf(now, present + (near?.startsWith('下') ? 1 : 0))];
  if (month < 1 || month > 12) return undefined;
  const said = year === undefined ? yearNear(now, near) : Number(year);
  if (said === undefined) return [now - 1, now, now + 1].map((one) => monthOf(one, month));
  return said < 1900 || said > 2200 ? undefined : [monthOf(said, month)];
}

function yearNear(now: number, near: string | undefined): number | undefined {
  if (near === '今年') return now;
  return near === '明年' ? now + 1 : undefined;
}

const parts: Readonly<Record<string, number>> = { 上旬: 10, 初: 10, 中旬: 20, 中: 20 };

export const partOfMonth = ({ first, last }: Month, part = ''): Day => Math.min(first + (parts[part] ?? 31) - 1, last);

const quarters = '一二三四';
const seasons = '春夏秋冬';

/** The last day of a part of a year. */
export function partOfYear(year: number, part: string): Day {
  if (part === '上半年') return monthOf(year, 6).last;
  const names = part.length === 1 ? seasons : quarters;
  const at = names.indexOf(/[一二三四春夏秋冬]/.exec(part)?.[0] ?? '-');
  return monthOf(year, at < 0 ? 12 : (at + 1) * 3).last;
}

/** The same day so many months later, or the last of that month. */
export function lastOfMonth(today: Day, months: number): Day {
  const [year = 0, month = 1, day = 1] = nameOf(today).split('-').map(Number);
  const { first, last } = monthOf(year, month + months);
  return Math.min(first + day - 1, last);
}

function monthOf(year: number, month: number): Month {
  return { first: firstOf(year, month), last: firstOf(year, month + 1) - 1 };
}

function firstOf(year: number, month: number): Day {
  const at = year * 12 + month - 1;
  return dayNamed(`${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}-01`);
}
