import type { Lang } from '#domain/words/lang.ts';

// China has no summer time; Temporal is still missing from the browsers of many offices.
const ahead = 8 * 3_600_000;
const dayLength = 86_400_000;

/** The calendar day in Asia/Shanghai that an instant falls on, counted from 1970-01-01 = 0. */
export const dayOf = (instant: string | number): number =>
  Math.floor((new Date(instant).getTime() + ahead) / dayLength);

/** The last day (Sunday) of the week that `day` lies in. */
export const endOfWeek = (day: number): number => day + 6 - ((((day + 3) % 7) + 7) % 7);

const zone = 'Asia/Shanghai';
const locales: Readonly<Record<Lang, string>> = { zh: 'zh-CN', en: 'en-GB' };

/** 11月20日, with the year when it is not this one. */
export function dateIn(lang: Lang, instant: string, now = Date.now()): string {
  const year =
    new Date(dayOf(instant) * dayLength).getUTCFullYear() === new Date(now + ahead).getUTCFullYear()
      ? {}
      : { year: 'numeric' as const };
  const month = lang === 'zh' ? 'long' : 'short';
  return new Intl.DateTimeFormat(locales[lang], { timeZone: zone, ...year, month, day: 'numeric' }).format(
    new Date(instant),
  );
}

/** 11月20日 09:12. */
export const momentIn = (lang: Lang, instant: string, now = Date.now()): string =>
  `${dateIn(lang, instant, now)} ${timeIn(instant)}`;

/** 09:12. */
export const timeIn = (instant: string | number): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(new Date(instant));

/** The day in China, 2026-11-20. */
export const today = (): string => new Date(Date.now() + ahead).toISOString().slice(0, 10);
