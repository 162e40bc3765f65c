import { setImmediate } from 'node:timers/promises';
import type { House } from '../../house.ts';
import { valueFor } from '../../rulebook.ts';
import { fitApart } from '../category/fit-apart.ts';
import { cutWords } from '../words.ts';
import { commonWords } from './common-words.ts';
import { compare, type Tried } from './compare.ts';
import { keepModel } from './keep-model.ts';
import { type Labelled, labelled } from './labelled.ts';
import { type Compared, type Kind, kinds } from './model-line.ts';
import { openModel } from './open-model.ts';
import { type OwnMatter, ownMatters } from './own-matters.ts';
import { prune } from './prune.ts';
import { putInForce } from './put-in-force.ts';
import { type Saying, sayingNow } from './saying-now.ts';
import { tellChanges } from './tell-changes.ts';

/** What became of a kind: too little to learn from or to compare by, nothing new, or a version, in force or not. */
export type Retrained = 'too-few' | 'nothing-new' | { readonly version: number; readonly inForce: boolean };

/**
 * Weekly: what people decided since is learned. A version takes over only when it is not worse than what proposes now on the same matters, which
 * neither has learned from. Every change is told; one that was not told before, for a server that fell, is told now.
 */
export async function retrain(house: House): Promise<Readonly<Record<Kind, Retrained>>> {
  const matters = await ownMatters(house);
  const done = {
    category: await retrainKind(house, 'category', matters),
    unit: await retrainKind(house, 'unit', matters),
  };
  for (const kind of kinds) await prune(house, kind, await amount(house, 'model-kept'));
  await tellChanges(house);
  return done;
}

async function retrainKind(house: House, kind: Kind, matters: readonly OwnMatter[]): Promise<Retrained> {
  const atlas = await house.atlas();
  const all = labelled(matters, kind, atlas, fewest);
  const every = await amount(house, 'model-hold-back');
  const [held, learned] = [all.filter(({ id }) => isHeld(id, every)), all.filter(({ id }) => !isHeld(id, every))];
  const tooFew =
    all.length < (await amount(house, 'model-least')) || held.length < (await amount(house, 'model-compare-least'));
  if (tooFew || new Set(learned.map(({ label }) => label)).size < 2) return 'too-few';
  if (await isKnown(house, kind, learned.length)) return 'nothing-new';
  const common = await commonWords(learned, cutWords, await amount(house, 'model-word-in'));
  const { bytes, measured } = await fitApart(common, () => undefined);
  const now = await sayingNow(house, kind);
  const compared = await tryBoth(house, kind, held, now, bytes);
  const made = { kind, by: 'weekly', source: 'matters', measured, compared, bytes } as const;
  const version = await keepModel(house, { ...made, examples: learned.length });
  const inForce = compared.notWorse && (await putInForce(house, { kind, version, why: 'not-worse', by: 'weekly' }));
  return { version, inForce };
}

/** Labels with fewer matters are not learned: nothing could be said about how right they are. */
const fewest = 10;

/** The newest so many say enough, and take no more than seconds. */
const mostTried = 2000;

/** The same matters are held back from every version, by the end of an id that chance has made. */
const isHeld = (id: string, every: number): boolean => Number.parseInt(id.slice(-8), 16) % every === 0;

/** Fitted to as many matters of the region's own already: no new one has ended since. */
async function isKnown({ db, region }: House, kind: Kind, examples: number): Promise<boolean> {
  const sql = `select examples from model where kind = $1 and region = $2 and source = 'matters' order by version desc limit 1`;
  return (await db.query<{ examples: number }>(sql, [kind, region])).rows[0]?.examples === examples;
}

async function tryBoth(
  house: House,
  kind: Kind,
  held: readonly Labelled[],
  now: Saying,
  bytes: Uint8Array,
): Promise<Compared> {
  const guess = await openModel(bytes);
  const fresh = await sayingNow(house, kind, { version: 0, guess });
  const tried: Tried[] = [];
  for (const [i, one] of held.slice(0, mostTried).entries()) {
    // Others are answered meanwhile.
    if (i % 50 === 0) await setImmediate();
    tried.push({ truth: one.truth, old: now.say(one), fresh: fresh.say(one) });
  }
  return { before: now.version, ...compare(tried, (await amount(house, 'model-margin')) / 1000) };
}

async function amount(house: House, name: string): Promise<number> {
  const found = valueFor(await house.atlas(), name, house.now().slice(0, 10), house.region);
  if (found === undefined) throw new Error(`No value ${name} is in force`);
  return Number(found.is);
}
