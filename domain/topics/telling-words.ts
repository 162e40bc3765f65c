import type { Profile } from './profile.ts';

const most = 8;

/** The words a topic is known by, names and what is said alike, the heaviest first. Characters in pairs are no words. */
export function tellingWords({ rest, share }: Profile): readonly string[] {
  const said = Object.entries(rest).filter(([piece]) => !piece.startsWith('~'));
  return said
    .map(([word, w]) => [word, w * Math.sqrt(1 - share)] as const)
    .sort(([p, a], [q, b]) => b - a || (p < q ? -1 : 1))
    .slice(0, most)
    .map(([word]) => word);
}
