import { Type } from 'typebox';
import { possibleShare } from '#domain/figure/possible-share.ts';
import type { Lang } from '#domain/words/lang.ts';
import { Trouble } from '../http/problem.ts';
import { staffOnly } from '../who/staff-only.ts';
import type { Api } from './api.ts';

const body = Type.Object({
  /** As printed: its decimals say how it was rounded. */
  percent: Type.String({ pattern: '^\\d{1,3}(\\.\\d{1,3})?$' }),
  base: Type.Integer({ minimum: 1, maximum: 1_000_000_000 }),
});

/** A share somebody reports: refused when no whole number of that many makes it. */
export function shareCheckRoute(app: Api): void {
  const schema = { summary: 'Whether a printed percentage can come from so many cases', body };
  app.post('/api/figures/shares', { schema }, ({ body: { percent, base }, caller, lang }) => {
    staffOnly(caller);
    const { possible, nearest } = possibleShare(percent, base);
    if (possible) return { possible, nearest };
    throw new Trouble('invalid', {
      rule: 'figures/possible-share',
      field: 'percent',
      message: refusal(lang, percent, base, nearest),
    });
  });
}

function refusal(
  lang: Lang,
  percent: string,
  base: number,
  nearest: readonly { of: number; percent: number }[],
): string {
  const near = nearest.map((one) =>
    lang === 'zh' ? `${one.of}件是${one.percent}%` : `${one.of} are ${one.percent} %`,
  );
  return lang === 'zh'
    ? `${base}件里不可能有${percent}%：${near.join('，')}。请核对基数，或者写明用的是哪个基数。`
    : `${percent} % cannot come from ${base}: ${near.join(', ')}. Check the base, or say which base was used.`;
}
