import { isFaulty, readMessage } from '#domain/exchange/read-message.ts';
import { explain } from '#domain/matter/explain.ts';
import type { Message } from '#domain/words/exchange.ts';
import type { Lang } from '#domain/words/lang.ts';
import { wording } from '#regulations/wording/index.ts';
import type { House } from '../house.ts';
import { openerFor } from '../import/opener.ts';
import { register } from '../register.ts';
import { exchangeWords } from './exchange-words.ts';
import { formFrom } from './form-from.ts';
import { compareWith, type Heard, keepCase, knownCase, matterHere } from './heard-case.ts';
import type { Partner } from './partner-of.ts';
import { keepReject } from './rejects.ts';

/** One thing sent, with the line it stood on. */
export interface Sent {
  readonly line: number;
  readonly message: Readonly<Record<string, unknown>>;
}

/** What came of a batch. Every line is counted once; what was rejected is kept, with its reasons, until it is fetched. */
export interface TakenIn {
  readonly read: number;
  readonly new: number;
  readonly same: number;
  readonly different: number;
  readonly rejected: readonly { readonly line: number; readonly number: string; readonly reasons: readonly string[] }[];
}

/** Takes messages in one by one, in their order: one that cannot be taken in does not hold up the others. */
export async function takeIn(house: House, partner: Partner, sent: readonly Sent[], lang: Lang): Promise<TakenIn> {
  const counts = { new: 0, same: 0, different: 0 };
  const rejected: TakenIn['rejected'][number][] = [];
  for (const { line, message } of sent) {
    const result = await takeOne(house, partner, message, lang);
    if (typeof result === 'string') counts[result]++;
    else {
      await keepReject(house, partner, { line, message, reasons: result.reasons });
      rejected.push({ line, number: String(message.number ?? ''), reasons: result.reasons });
    }
  }
  return { read: sent.length, ...counts, rejected };
}

type Result = 'new' | Heard | { readonly reasons: readonly string[] };

async function takeOne(house: House, partner: Partner, sent: Sent['message'], lang: Lang): Promise<Result> {
  const words = exchangeWords[lang];
  const message = readMessage(sent);
  if (isFaulty(message))
    return {
      reasons: message.map(({ column, problem }) => words.faults[problem](words.columns[column as 'number'] ?? column)),
    };
  const known = await knownCase(house, partner, message.number);
  if (known !== undefined) return compareWith(house, partner, message);
  const here = await matterHere(house, partner, message);
  if (here !== undefined) {
    await keepCase(house, partner, message, here);
    return compareWith(house, partner, message);
  }
  if (message.ours !== undefined) return { reasons: [words.oursUnknown] };
  const opened = await openFor(house, partner, message, lang);
  if ('reasons' in opened) return opened;
  await keepCase(house, partner, message, opened.matter);
  await compareWith(house, partner, message);
  return 'new';
}

/** Registered like any word said here; the key follows from partner and number, so that a batch sent twice makes nothing twice. */
async function openFor(
  house: House,
  partner: Partner,
  message: Message,
  lang: Lang,
): Promise<{ readonly matter: string } | { readonly reasons: readonly string[] }> {
  const words = exchangeWords[lang];
  const procedure = message.procedure ?? partner.procedures[0] ?? '';
  if (!partner.procedures.includes(procedure)) return { reasons: [words.notExchanged(procedure)] };
  const rule = house.rule(procedure, house.now());
  const actor = rule && (await openerFor(house, rule));
  if (rule === undefined || actor === undefined) return { reasons: [words.nobody] };
  const form = formFrom(rule, partner, message, await house.atlas());
  const key = `exchange:${partner.key}:${message.number}`;
  const result = await register(house, { procedure, form, channel: 'exchange', actor, key, bodyHash: '' });
  if ('refused' in result) return { reasons: [explain(result.refused, wording[lang], { rule })] };
  return { matter: 'repeat' in result ? result.repeat.matter : result.done.matter.id };
}
