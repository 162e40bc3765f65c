import type { Standing, Weights } from './weigh.ts';

/** A topic as it is remembered: on the average of its messages, and how many there are. As JSON it is about 4 kB. */
export interface Profile {
  readonly count: number;
  readonly share: number;
  readonly named: number;
  readonly names: Readonly<Record<string, number>>;
  readonly rest: Readonly<Record<string, number>>;
}

/** So many pieces of each kind are kept, the heaviest. */
const kept = 80;

const noProfile: Profile = { count: 0, share: 0, named: 0, names: {}, rest: {} };

export const profileOf = (members: readonly Standing[]): Profile => lighter(members.reduce(withStanding, noProfile));

/** The profile after one more message. */
export const added = (profile: Profile, one: Standing): Profile => lighter(withStanding(profile, one));

export const standingOf = ({ share, named, names, rest }: Profile): Standing => ({
  share,
  named,
  names: new Map(Object.entries(names)),
  rest: new Map(Object.entries(rest)),
});

function withStanding({ count, ...was }: Profile, one: Standing): Profile {
  const mean = (x: number, y: number): number => (count * x + y) / (count + 1);
  const means = (x: Profile['names'], y: Weights): Profile['names'] => {
    const all = new Set([...Object.keys(x), ...y.keys()]);
    return Object.fromEntries(
      [...all].map((piece) => [piece, mean(Object.hasOwn(x, piece) ? (x[piece] ?? 0) : 0, y.get(piece) ?? 0)]),
    );
  };
  return {
    count: count + 1,
    share: mean(was.share, one.share),
    named: mean(was.named, one.named),
    names: means(was.names, one.names),
    rest: means(was.rest, one.rest),
  };
}

function lighter(profile: Profile): Profile {
  return { ...profile, names: heaviest(profile.names), rest: heaviest(profile.rest) };
}

function heaviest(weights: Profile['names']): Profile['names'] {
  const sorted = Object.entries(weights).sort(([p, a], [q, b]) => b - a || (p < q ? -1 : 1));
  return Object.fromEntries(sorted.slice(0, kept).map(([piece, w]) => [piece, Number(w.toFixed(4))]));
}
