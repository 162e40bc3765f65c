import { randomUUIDv7 } from 'node:crypto';
import type { PoolClient } from 'pg';
import { assign } from '#domain/topics/assign.ts';
import type { Lexicon } from '#domain/topics/lexicon.ts';
import type { Pieces } from '#domain/topics/pieces.ts';
import { added } from '#domain/topics/profile.ts';
import { weigh } from '#domain/topics/weigh.ts';
import type { Atlas } from '../../atlas.ts';
import { candidatesFor, lexiconOfAll, profileIn } from './candidates-for.ts';
import { keepProfile } from './keep-profile.ts';
import { keysOf } from './keys-of.ts';
import { piecesIn } from './pieces-in.ts';
import type { HeardVoice } from './voices-of.ts';

/** What a voice is held against: the problems in the database, and what is common in the county. */
export interface Ground {
  readonly client: PoolClient;
  readonly region: string;
  readonly lexicon: Lexicon;
  readonly atlas: Atlas;
  /** The county's clock, RFC 3339. */
  readonly now: string;
}

/** Makes a voice part of the problem it is most like, or the first of a new one; which. */
export async function placeVoice(ground: Ground, voice: HeardVoice): Promise<string> {
  const pieces = piecesIn(voice, ground.atlas);
  const { place, category } = voice;
  const candidates = await candidatesFor(ground, { keys: keysOf(pieces, ground.lexicon), place, category });
  const lexicon = lexiconOfAll([{ id: voice.id, pieces }, ...candidates], ground.lexicon);
  const known = new Map(candidates.map((one) => [one.id, profileIn(one, lexicon)]));
  const found = assign(pieces, known, lexicon);
  const profile = found && known.get(found.key);
  if (found === undefined || profile === undefined) return begin(ground, voice, pieces);
  await keepProfile({ ...ground, heard: ground.now }, found.key, added(profile, weigh(pieces, lexicon)));
  await join(ground, voice, found.key, found.likeness);
  return found.key;
}

/** Of one voice alone nothing is kept but the words it is found by: what it says is read where it lies. */
async function begin(ground: Ground, voice: HeardVoice, pieces: Pieces): Promise<string> {
  const id = randomUUIDv7();
  await ground.client.query(
    `insert into recurring (id, region, title, words, profile, heard) values ($1, $2, '', $3, null, $4)`,
    [id, ground.region, keysOf(pieces, ground.lexicon), ground.now],
  );
  await join(ground, voice, id, 1);
  return id;
}

const join = ({ client, region }: Ground, { id }: HeardVoice, problem: string, fit: number) =>
  client.query('insert into recurring_matter (matter, recurring, region, fit) values ($1, $2, $3, $4)', [
    id,
    problem,
    region,
    fit,
  ]);
