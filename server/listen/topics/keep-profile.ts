import type { PoolClient } from 'pg';
import type { Lexicon } from '#domain/topics/lexicon.ts';
import type { Profile } from '#domain/topics/profile.ts';
import { keysIn } from './keys-of.ts';

interface At {
  readonly client: PoolClient;
  readonly region: string;
  readonly lexicon: Lexicon;
  /** When a voice was added, RFC 3339; absent: none was, and the night need not look at it again. */
  readonly heard?: string;
}

/** What a problem's voices are like on the average, and the words it is found by from now on. */
export const keepProfile = (
  { client, region, lexicon, heard }: At,
  problem: string,
  profile: Profile,
): Promise<unknown> =>
  client.query(
    'update recurring set words = $3, profile = $4, heard = coalesce($5::timestamptz, heard) where id = $1 and region = $2',
    [problem, region, keysIn(profile, lexicon), JSON.stringify(profile), heard ?? null],
  );

/** Of one voice alone: the words it is found by, nothing else. */
export const keepKeys = (
  { client, region }: Pick<At, 'client' | 'region'>,
  problem: string,
  keys: readonly string[],
): Promise<unknown> =>
  client.query('update recurring set words = $3, profile = null where id = $1 and region = $2', [
    problem,
    region,
    keys,
  ]);
