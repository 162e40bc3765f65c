import type { Asked } from './check-reply.ts';
import { piecesOf, shareSpoken } from './pieces.ts';
import { type Point, pointsOf } from './points.ts';
import type { Remark } from './remark.ts';
import { type Span, wordsAt } from './span.ts';
import type { Written } from './written.ts';

/** Whether what was asked is spoken to: by the pieces of words the reply takes up, and by the kind of answer a question wants. */
export function checkAsked(written: Written, asked: Asked): readonly Remark[] {
  const said = written.substance.map((one) => wordsAt(written.text, one)).join('\n');
  const message = `${asked.subject}\n${asked.detail}`;
  const points = pointsOf(message, written);
  const pieces = piecesOf(said, written);
  const share = (one: Span) => shareSpoken(piecesOf(wordsAt(message, one), written), pieces);
  const { spokenTo } = written.rules.thresholds;
  const spoken = points.filter((point) => share(point) >= spokenTo);
  const isAbout = shareSpoken(pieces, piecesOf(message, written)) >= spokenTo && pieces.size > 0;
  if (points.length > 0 && spoken.length === 0 && !isAbout) return [missed(points)];
  const kinds = points.flatMap((point) => wantedBy(point, written, said));
  if (kinds.length > 0) return kinds;
  const left = points.filter((point) => point.isPlain && share(point) === 0);
  if (left.length > 0) return [missed(left)];
  return points.length === 0 ? [] : [{ code: 'asked-spoken', spans: [], asked: spoken, gaps: { n: spoken.length } }];
}

const missed = (points: readonly Point[]): Remark => ({ code: 'asked-missed', spans: [], asked: points });

/** Asked when, a day; asked how much, a number. */
function wantedBy(point: Point, written: Written, said: string): readonly Remark[] {
  if (point.wants === 'day' && written.dates.length === 0 && !/[0-9一二三四五六七八九十]+[年月天日号]/.test(said))
    return [{ code: 'asked-when', spans: [], asked: [point] }];
  if (point.wants === 'amount' && !/[0-9０-９一二三四五六七八九十百千万两%]/.test(said))
    return [{ code: 'asked-amount', spans: [], asked: [point] }];
  return [];
}
