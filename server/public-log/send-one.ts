import { derivedId } from '#domain/ledger/derived-id.ts';
import { fill } from '#domain/words/fill.ts';
import { mailSender } from '../channels/mail-out.ts';
import type { House } from '../house.ts';
import { callHook } from '../webhooks/call-hook.ts';
import { writeMirror } from './write-mirror.ts';

const mailSubject = '公开账本检查点 第{n}条 · checkpoint of the public log, {n} entries';
const mailText = `这是公开账本的检查点，请原样留存（从下面第一行到“—”开头的最后一行）。
以后谁改了、删了已经记下的话，拿它一对就知道。核对办法：huiyin verify --against 文件，或打开网站的 /log 页。

This is a checkpoint of the public log. Keep it as it is, from the first line below to the last that begins with a dash.
Whoever later changes or removes what has been entered is found out by it: huiyin verify --against FILE, or the site’s page /log.`;

export type SendingWay = 'folder' | 'mail' | 'hook';

interface Sheet {
  readonly size: number;
  readonly note: string;
}

/** Brings one checkpoint to one place; gives a short word when it did not arrive. */
export async function sendOne(
  house: House,
  way: SendingWay,
  target: string,
  sheet: Sheet,
): Promise<string | undefined> {
  try {
    return await by[way](house, target, sheet);
  } catch (error) {
    return String((error as NodeJS.ErrnoException).code ?? 'no-connection');
  }
}

const by: Record<SendingWay, (house: House, target: string, sheet: Sheet) => Promise<string | undefined>> = {
  folder: async ({ db, region }, target, { size, note }) => {
    await writeMirror(db, region, target, size, note);
    return undefined;
  },
  mail: async (house, target, { size, note }) => {
    const id = derivedId(['checkpoint', house.region, target, String(size)]);
    const words = { subject: fill(mailSubject, { n: size }), text: `${mailText}\n\n${note}` };
    const sent = await mailSender.send(house, { id, to: target, kind: 'checkpoint', data: {}, ...words });
    return 'failed' in sent ? sent.failed : undefined;
  },
  // It needs no signature of the webhook's own: the checkpoint is signed.
  hook: async ({ inside, now }, target, { size, note }) => {
    const body = JSON.stringify({ type: 'log.checkpoint', timestamp: now(), data: { size, checkpoint: note } });
    const called = await callHook(target, {}, body, inside);
    if ('failed' in called) return called.failed;
    return called.status >= 200 && called.status < 300 ? undefined : String(called.status);
  },
};
