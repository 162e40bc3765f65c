import { hash, randomUUIDv7 } from 'node:crypto';
import { explain } from '#domain/matter/explain.ts';
import type { Channel } from '#domain/words/channel.ts';
import { messageWords } from '#regulations/wording/messages.ts';
import type { House } from '../house.ts';
import { openYet } from '../http/open-yet.ts';
import { Trouble } from '../http/problem.ts';
import { keepCorrespondent, stopTelling, tellAgain } from '../messages/correspondents.ts';
import type { Address } from '../messages/outgoing.ts';
import { receiptOf } from '../messages/write-letter.ts';
import { register } from '../register.ts';
import { loadMatter } from '../store/load-matter.ts';
import { readingIn } from '../views/reading.ts';
import type { SlipDoor } from '../who/follow.ts';
import { formOfWords } from './form-of-words.ts';
import { senders } from './senders.ts';
import { standingOf } from './standing-of.ts';

/** A text message as any channel brings it. */
export interface SaidByText {
  readonly channel: Channel;
  /** Who writes, always called the same by this channel. */
  readonly from: string;
  readonly text: string;
  /** The channel's own id of the message: brought twice it is taken once. */
  readonly id: string;
  /** Where answers go. */
  readonly address: Address;
  readonly contact?: { readonly name?: string; readonly phone?: string };
}

const words = messageWords.zh;

/**
 * Takes a text message: a few words ask for something, everything else becomes a service request. Answers with what is to be said in the
 * same conversation; nothing when a message of its own says it.
 */
export async function takeText(house: House, door: SlipDoor, said: SaidByText): Promise<string> {
  if (!(await openYet(house)())) throw new Trouble('not-open-yet');
  const text = said.text.normalize('NFKC').trim();
  const asked = Object.entries(commands).find(([, { is }]) => is.test(text));
  return asked === undefined ? begin(house, said) : asked[1].answer(house, door, said, text);
}

interface Command {
  readonly is: RegExp;
  readonly answer: (house: House, door: SlipDoor, said: SaidByText, text: string) => Promise<string>;
}

/** What can be asked for, in either language. */
const commands: Readonly<Record<'help' | 'stop' | 'resume' | 'query', Command>> = {
  help: { is: /^(帮助|help|\?)?$/i, answer: async () => words.help },
  stop: {
    is: /^(退订|td|t|stop)$/i,
    answer: async (house, _, { channel, address }) => {
      await stopTelling(house, channel, address.to);
      return words.stopped;
    },
  },
  resume: {
    is: /^(恢复|resume)$/i,
    answer: async (house, _, { channel, address }) => {
      await tellAgain(house, channel, address.to);
      return words.resumed;
    },
  },
  query: {
    is: /^(查询|查进度|query)(?=[\s:\d])/i,
    answer: query,
  },
};

/** “查询 261120-00042 1234 5678”. */
async function query(house: House, door: SlipDoor, said: SaidByText, text: string): Promise<string> {
  const [, number = '', code = ''] = /^[^\d\s]+\s*:?\s*(\d{6}\D?\d{5,})\s+(\d[\d -]*)$/.exec(text) ?? [];
  const found = await door({ number, code, address: `${said.channel} ${house.keys.mark('writer', said.from)}` });
  if (found === 'wrong') return words.wrong;
  return found === 'too-many' ? words.tooMany : standingOf(house, found.matter);
}

async function begin(house: House, said: SaidByText): Promise<string> {
  const { channel, text, contact = {} } = said;
  const id = randomUUIDv7();
  await keepCorrespondent(house, id, channel, said.address);
  const form = { ...formOfWords(text), ...(Object.keys(contact).length > 0 && { contact }) };
  const key = `${channel}:${house.keys.mark('message', said.id)}`;
  const intake = { id, procedure: 'service-request', form, channel, actor: { kind: 'party' }, key } as const;
  const result = await register(house, { ...intake, bodyHash: hash('sha256', text) });
  if ('refused' in result) {
    const { wording, names } = await readingIn(house, 'zh');
    const rule = house.rule('service-request', house.now());
    return rule === undefined ? words.help : explain(result.refused, wording, { rule, names });
  }
  if (senders.get(channel)?.receipts && senders.get(channel)?.isOn(house)) return '';
  const state =
    'done' in result ? result.done.matter : (await loadMatter(house.db, house.region, result.repeat.matter))?.matter;
  return state === undefined ? '' : (await receiptOf(house, state)).text;
}
