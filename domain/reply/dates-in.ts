import type { Calendar } from '../deadline/calendar.ts';
import { nthAfter } from '../deadline/count.ts';
import { type Day, nameOf, weekdayOf } from '../deadline/day.ts';
import { lastOfMonth, monthsOn, partOfMonth, partOfYear } from './month-days.ts';
import { numeral } from './numeral.ts';
import type { Span } from './span.ts';

/** A day named in a text; of a stretch (月底前, 本周内) its last. */
export interface Dated extends Span {
  readonly by: Day;
}

interface Then {
  readonly today: Day;
  readonly calendar: Calendar;
}

type Groups = Readonly<Record<string, string | undefined>>;
type Reader = (found: Groups, then: Then) => Day | undefined;

/** No reply names more; a text made to name thousands is not read through for each of them. */
const most = 200;

const n = '[0-9０-９]{1,3}|[一二三四五六七八九十两]{1,3}';

/** Ways a day is written, the fuller before the shorter: what one has read, the next leaves alone. */
const ways: readonly (readonly [RegExp, Reader])[] = [
  [/(?<year>\d{4})[-./](?<month>\d{1,2})[-./](?<day>\d{1,2})(?!\d)/g, onDay],
  [new RegExp(`(?:(?<year>\\d{4})年|(?<near>今年|明年)?)(?<month>${n})月(?<day>${n})[日号]`, 'g'), onDay],
  [
    new RegExp(
      `(?:(?<year>\\d{4})年|(?<near>今年|明年)?)(?<month>${n})月(?:份)?(?<part>上旬|中旬|下旬|初|中|底|末)?`,
      'g',
    ),
    inMonth,
  ],
  [new RegExp(`(?<n>${n})个?(?<unit>工作日|小时|日|天|周|星期|月)(?:之内|以内|内|以后|之后|后|左右)`, 'g'), after],
  [/(?<near>本|这个|当|下个?)月(?<part>上旬|中旬|下旬|初|中|底|末|内)?/g, inMonth],
  [/(?<part>月底|月末|月内)/g, (_, then) => inMonth({ near: '本' }, then)],
  [/(?<year>\d{4}年|今年|本年|明年)(?<part>上半年|下半年|第?[一二三四]季度|[年]?底|[年]?末|[年]?内|以?前)/g, inYear],
  [/(?<part>上半年|下半年|第?[一二三四]季度|年底|年末|年内)/g, inYear],
  [/(?<![0-9])(?<year>20\d{2})年(?:(?<part>[春夏秋冬])|(?=建成|完成|完工|竣工|开工|投入|实施))/g, inYear],
  [/(?<near>本|这|下)个?(?:周|星期|礼拜)(?<day>[一二三四五六日天末])?内?/g, inWeek],
  [new RegExp(`(?<![0-9０-９月年第周期])(?<day>${n})[日号](?:之?前|以前|内)`, 'g'), onDay],
  [/(?<near>今天|今日|今晚|当日|明天|明日|后天)/g, nearDay],
];

/** Every day named in a text, as it lies seen from `today`. */
export function datesIn(text: string, then: Then): readonly Dated[] {
  const found: Dated[] = [];
  let left = text;
  for (const [way, read] of ways)
    for (const one of left.matchAll(way)) {
      if (found.length >= most) break;
      const [from, to] = [one.index, one.index + one[0].length];
      if (found.some((other) => from < other.to && other.from < to)) continue;
      const by = read(one.groups ?? {}, then);
      if (by !== undefined) found.push({ from, to, by });
      left = `${left.slice(0, from)}${' '.repeat(to - from)}${left.slice(to)}`;
    }
  return found.sort((a, b) => a.from - b.from);
}

function onDay({ year, near, month, day = '' }: Groups, { today }: Then): Day | undefined {
  const date = numeral(day);
  const months = monthsOn(today, { year, near, month: month === undefined ? undefined : numeral(month) });
  if (date === undefined || months === undefined || date < 1 || date > 31) return undefined;
  const of = months.map(({ first, last }) => Math.min(first + date - 1, last));
  return nearest(of, today);
}

function inMonth({ year, near, month, part }: Groups, { today }: Then): Day | undefined {
  const number = month === undefined ? undefined : numeral(month);
  if (month !== undefined && (number === undefined || number < 1 || number > 12)) return undefined;
  const months = monthsOn(today, { year, near, month: number });
  return nearest(
    (months ?? []).map((one) => partOfMonth(one, part)),
    today,
  );
}

function inYear({ year, part = '' }: Groups, { today }: Then): Day {
  const now = Number(nameOf(today).slice(0, 4));
  const of = year === '明年' ? now + 1 : Number(/^\d{4}/.exec(year ?? '')?.[0] ?? now);
  return partOfYear(of, part);
}

function inWeek({ near, day }: Groups, { today }: Then): Day {
  const monday = today - weekdayOf(today) + (near === '下' ? 7 : 0);
  const place = '一二三四五六'.indexOf(day ?? '日');
  return monday + (place < 0 ? 6 : place);
}

function after({ n: many = '', unit }: Groups, { today, calendar }: Then): Day | undefined {
  const count = numeral(many);
  if (count === undefined || count > 400) return undefined;
  if (unit === '工作日') return nthAfter(today, count, 'working-days', calendar);
  if (unit === '小时') return today + Math.ceil(count / 24);
  if (unit === '月') return lastOfMonth(today, count);
  return today + count * (unit === '周' || unit === '星期' ? 7 : 1);
}

function nearDay({ near = '' }: Groups, { today }: Then): Day {
  if (near.startsWith('后')) return today + 2;
  return near.startsWith('明') ? today + 1 : today;
}

/** A date without its year is the one that lies nearest. */
const nearest = (days: readonly Day[], today: Day): Day | undefined =>
  [...days].sort((a, b) => Math.abs(a - today) - Math.abs(b - today))[0];
