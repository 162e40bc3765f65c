import { parseArgs } from 'node:util';
import { writeVkey } from '#domain/ledger/note.ts';
import { configFrom, keyFolderOf } from '../config.ts';
import { headOf } from '../public-log/head.ts';
import { logKeys, makeNextKey, takeNextKey } from '../public-log/log-key.ts';
import { inCounty } from './open-county.ts';
import { BadUse, type Verb } from './verb.ts';

const options = { next: { type: 'boolean' }, finish: { type: 'boolean' } } as const;

export const logKey: Verb = {
  usage: 'log-key [--next | --finish]',
  help: {
    zh: '打印公开账本的公钥（vkey），请公布在服务器以外：县报、公告栏、上级网站。\n换钥匙分两步：--next 造一把新的，从此两把一起签字，把新公钥公布出去；过一阵子再 --finish，旧的不再签。',
    en: 'Print the public log’s verifier key (vkey), to be published outside the server: gazette, notice board, a superior’s site.\nA new key takes two steps: --next makes it, from then on both sign, and the new one is published; some time later --finish, and the old one signs no more.',
  },
  run: async (args, console): Promise<0> => {
    const { values } = parseArgs({ args: [...args], options });
    const folder = keyFolderOf(configFrom(process.env));
    const { zh, en } = {
      zh: {
        none: '还没有账本。请先 npm start 一次。',
        both: '已经有一把新钥匙在用了。',
        one: '没有新钥匙可以接替。请先 --next。',
      },
      en: {
        none: 'There is no log yet. Run npm start once.',
        both: 'A next key is signing already.',
        one: 'There is no next key to take over. Use --next first.',
      },
    };
    const words = console.lang === 'zh' ? zh : en;
    const head = await inCounty(console, (house) => headOf(house.db, house.region), 'refuse');
    if (head === undefined) throw new Error(words.none);
    const count = logKeys(folder, head.origin).length;
    if (values.next && count > 1) throw new BadUse(words.both);
    if (values.finish && count < 2) throw new BadUse(words.one);
    if (values.next) makeNextKey(folder);
    if (values.finish) takeNextKey(folder);
    for (const key of logKeys(folder, head.origin)) console.out(writeVkey(key));
    return 0;
  },
};
