import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parseVkey, signs, writeVkey } from '#domain/ledger/note.ts';
import { witnessMemory } from '../public-log/witness-memory.ts';
import { witnessServer } from '../public-log/witness-server.ts';
import { BadUse, type Console, type Verb } from './verb.ts';

const options = {
  port: { type: 'string', default: '8090' },
  data: { type: 'string', default: './witness' },
  name: { type: 'string' },
  log: { type: 'string', multiple: true },
} as const;

export const witness: Verb = {
  usage: 'witness --name NAME --log VKEY [--log VKEY …] [--port 8090] [--data ./witness]',
  help: {
    zh: '给别人的公开账本当见证人：记住见过的最大一个检查点，只给从它长出来的新检查点签字；改过、退回去、分了岔的一律不签。由不运行这台服务器的单位来跑。\n--name 见证人的名字（像网址一样，例如 zhengxie.example/witness），定了不要再改；--log 要见证的账本的公钥（huiyin log-key 打印的）。启动时打印见证人自己的公钥，交给县里填进 HUIYIN_WITNESSES。',
    en: 'Be a witness of somebody else’s public log: remember the largest checkpoint seen and sign only what grew from it; nothing changed, set back or forked. For a body that does not run the server.\n--name: the witness’s name (like an address, e.g. council.example/witness), never changed again; --log: the key of a log to watch (as huiyin log-key prints it). Prints the witness’s own key, to be set in HUIYIN_WITNESSES.',
  },
  run: async (args, console): Promise<0> => {
    const { values } = parseArgs({ args: [...args], options });
    const { name = '', log = [], port, data } = values;
    const logs = log.map((vkey) => keyFrom(vkey, console));
    if (logs.length === 0 || !/^[^\s+]+$/u.test(name))
      throw new BadUse(
        console.lang === 'zh' ? '要给 --name 和至少一个 --log。' : '--name and at least one --log are needed.',
      );
    const memory = witnessMemory(resolve(data), name, logs);
    const server = witnessServer(memory, () => Math.floor(Date.now() / 1000)).listen(Number(port));
    await once(server, 'listening');
    console.out(`vkey ${writeVkey(memory.key)}`);
    console.out(`ready http://localhost:${(server.address() as AddressInfo).port}`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close());
    await once(server, 'close');
    return 0;
  },
};

function keyFrom(vkey: string, { lang }: Console) {
  const key = parseVkey(vkey);
  if (key?.kind === signs.note) return key;
  throw new BadUse(lang === 'zh' ? `不是账本的公钥：${vkey}` : `Not a log’s verifier key: ${vkey}`);
}
