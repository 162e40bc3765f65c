import { type PublicKey, parseVkey, signs } from '#domain/ledger/note.ts';
import type { Lang } from '#domain/words/lang.ts';
import type { House } from '../house.ts';
import { headOf } from '../public-log/head.ts';
import type { Database } from '../store/database.ts';
import { inTransaction } from '../store/transaction.ts';
import { against, type Trusted } from '../verify/against.ts';
import type { Finding } from '../verify/finding.ts';
import { type KeptOutside, keptOutside } from '../verify/kept-outside.ts';
import { BadUse, type Console } from './verb.ts';

/** What the command line names: where a checkpoint was kept, and whose signatures are asked for. */
export interface Asked {
  readonly source: string;
  readonly vkeys: readonly string[];
  readonly witnesses: readonly string[];
}

/** Everything in which this database differs from what was kept outside; read in one moment, also beside a running server. */
export async function verifyAgainst(
  house: House,
  { owner }: Pick<Database, 'owner'>,
  asked: Asked,
  console: Console,
): Promise<readonly Finding[]> {
  const { lang, log } = console;
  const kept = await keptOutside(asked.source);
  if (kept === undefined) throw new BadUse(words[lang].none(asked.source));
  const keys =
    asked.vkeys.length > 0 ? asked.vkeys.map((vkey) => keyFrom(vkey, signs.note, lang)) : await ownKeys(house, owner);
  if (asked.vkeys.length === 0) log(words[lang].ownKey);
  const witnesses = asked.witnesses.map((vkey) => keyFrom(vkey, signs.cosignature, lang));
  log(words[lang].sizes(kept));
  return inOneMoment(owner, house.region, kept, { keys, witnesses });
}

const inOneMoment = (owner: Database['owner'], region: string, kept: KeptOutside, trusted: Trusted) =>
  inTransaction(owner, async (client) => {
    await client.query('set transaction isolation level repeatable read read only');
    return against(client, region, kept, trusted);
  });

function keyFrom(vkey: string, kind: PublicKey['kind'], lang: Lang): PublicKey {
  const key = parseVkey(vkey);
  if (key?.kind === kind) return key;
  throw new BadUse(words[lang].noKey(vkey));
}

async function ownKeys(house: House, owner: Database['owner']): Promise<readonly PublicKey[]> {
  return ((await headOf(owner, house.region))?.vkeys ?? []).flatMap((vkey) => parseVkey(vkey) ?? []);
}

const words = {
  zh: {
    none: (source: string) =>
      `${source} 里没有检查点。请给检查点文件、证明文件（.tlog-proof）、存着它们的文件夹，或检查点的网址。`,
    ownKey: '没有给 --vkey，用的是这个数据库自己记的公钥：整库重建换了钥匙就查不出来。请用公布在外面的那一把。',
    noKey: (vkey: string) => `不是公钥，或者不是这种用途的：${vkey}`,
    sizes: ({ checkpoints, known }: KeptOutside) =>
      `外面的检查点 ${checkpoints.length} 个，另知道 ${known.size} 条的指纹。`,
  },
  en: {
    none: (source: string) =>
      `No checkpoint in ${source}. Give a checkpoint, a proof (.tlog-proof), a folder that holds some, or a checkpoint’s address.`,
    ownKey:
      'No --vkey: the key that this database names itself is used, so that a rebuilding under another key goes unseen. Give the one published outside.',
    noKey: (vkey: string) => `No verifier key, or not one for this: ${vkey}`,
    sizes: ({ checkpoints, known }: KeptOutside) =>
      `Checkpoints from outside: ${checkpoints.length}; leaves known from there: ${known.size}.`,
  },
};
