import { Type } from 'typebox';
import { isRefusal } from '#domain/matter/refusal.ts';
import type { Remark } from '#domain/reply/remark.ts';
import { wordsAt } from '#domain/reply/span.ts';
import { isAct } from '#domain/words/act.ts';
import { fill } from '#domain/words/fill.ts';
import type { Lang } from '#domain/words/lang.ts';
import { type RemarkCode, remarkCodes, type Verdict } from '#domain/words/reply-remark.ts';
import { replyWords } from '#regulations/wording/reply.ts';
import type { House } from '../house.ts';
import { sendRefusal, Trouble } from '../http/problem.ts';
import { checkMatterReply, type ReadThrough } from '../listen/reply/check-matter-reply.ts';
import { matterInScope } from '../views/in-scope.ts';
import { readingIn } from '../views/reading.ts';
import type { Api } from './api.ts';
import { idParam } from './matters.ts';

const draft = Type.Object({
  act: Type.String({ maxLength: 40 }),
  data: Type.Record(Type.String({ maxLength: 60 }), Type.Unknown()),
});

/** Words a remark rests on: in which field of the act, from which character to which. */
export interface Quote {
  readonly field: string;
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

export interface RemarkView {
  readonly code: RemarkCode;
  readonly verdict: Verdict;
  readonly title: string;
  readonly why: string;
  readonly advice: string;
  readonly quotes: readonly Quote[];
  /** Words of what was asked. */
  readonly asked: readonly string[];
  /** Answers that, given with this act, record what was promised. */
  readonly promise?: Readonly<Record<string, string>>;
}

/** Advice about a reply; `other`: not in Chinese, read only for days, a telephone and a person's numbers. */
export interface ReplyCheckView {
  readonly language: 'chinese' | 'other';
  readonly items: readonly RemarkView[];
}

/** Reading a reply through before it is sent: for whoever may send it. Posted, because its words belong in no address. */
export function replyCheckRoute(app: Api, house: House): void {
  const schema = {
    summary: 'Read a reply through before it is sent: advice, nothing is kept',
    params: idParam,
    body: draft,
  };
  app.post('/api/matters/:id/reply-check', { schema }, async (request, reply) => {
    const { act, data } = request.body;
    const reading = await readingIn(house, request.lang);
    const line = await matterInScope(house, reading, request.caller, request.params.id);
    if (!isAct(act)) throw new Trouble('invalid', { field: 'act' });
    const found = await checkMatterReply(house, reading, request.caller, line, { act, data });
    if (isRefusal(found)) return sendRefusal(reply, request.lang, found);
    return replyCheckView(found, request.lang);
  });
}

function replyCheckView(found: ReadThrough, lang: Lang): ReplyCheckView {
  if (found.answered.text.trim() === '') return { language: 'chinese', items: [] };
  const { language, remarks } = found.checked;
  return { language, items: remarks.map((remark) => remarkView(remark, found, lang)) };
}

function remarkView({ code, spans, asked = [], gaps = {}, by }: Remark, found: ReadThrough, lang: Lang): RemarkView {
  const { title, why, advice } = replyWords[lang][code];
  const { text, parts, promise } = found.answered;
  const told = { s: gaps.n === 1 ? '' : 's', ...gaps };
  const quotes = spans.flatMap(({ from, to }) =>
    parts
      .filter((part) => from >= part.from && from < part.to)
      .map((part) => ({ field: part.field, from: from - part.from, to: to - part.from, words: text.slice(from, to) })),
  );
  return {
    ...{ code, verdict: remarkCodes[code].verdict, title: fill(title, told), why: fill(why, told), advice, quotes },
    asked: asked.map((one) => wordsAt(found.asked, one)),
    ...(promise !== undefined && by !== undefined && quotes[0] !== undefined
      ? { promise: { [promise.words]: quotes[0].words, [promise.by]: by } }
      : {}),
  };
}
