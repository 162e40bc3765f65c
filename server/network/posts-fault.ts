import { conflictsOf } from '#domain/network/conflicts.ts';
import type { Lang } from '#domain/words/lang.ts';
import { cite } from '#domain/words/law.ts';
import { citation } from '#domain/words/law-table.ts';
import { laws } from '#regulations/laws.ts';
import { network } from '#regulations/network.ts';
import { networkWording } from '#regulations/wording/network.ts';
import type { Atlas } from '../atlas.ts';
import { namesIn } from '../names.ts';

interface Asked {
  readonly atlas: Atlas;
  readonly lang: Lang;
}

/** Why one person cannot carry these posts together, each conflict as a sentence with its article. */
export function postConflicts({ atlas, lang }: Asked, keys: readonly string[]): readonly string[] {
  const names = namesIn(atlas, lang);
  const posts = keys.map(atlas.post).filter((post) => post !== undefined);
  const named = (key: string) => names.post(key) ?? key;
  return conflictsOf(network, posts, atlas).map(({ rule, one, other }) => {
    const why = networkWording[lang].whys[rule.why as keyof (typeof networkWording)['zh']['whys']];
    const law = citation(cite(rule.law), laws, lang);
    return lang === 'zh'
      ? `${named(one.key)}和${named(other.key)}不能由一个人兼任：${why}（${law}）。`
      : `Nobody carries both ${named(one.key)} and ${named(other.key)}: ${why} (${law}).`;
  });
}

/** As a problem for whoever gave somebody these posts; undefined when they go together. */
export function postsFault(asked: Asked, keys: readonly string[]): { message: string; rule: string } | undefined {
  const found = postConflicts(asked, keys);
  return found.length === 0 ? undefined : { message: found.join(' '), rule: 'network/incompatible' };
}
