import type { Act } from '../words/act.ts';
import type { Facts, Matter } from './matter.ts';

/** What `apply` needs of an entry: its body holds the resulting facts, so no regulation is needed to replay a matter. */
export interface Applied {
  readonly act: Act;
  readonly seq: number;
  readonly set: Facts;
  readonly hash: string;
}

/** The matter after one more entry. The first entry brings every fact a matter has. */
export function apply(matter: Matter | undefined, { act, seq, set, hash }: Applied): Matter {
  const counts = { ...matter?.counts, [act]: (matter?.counts[act] ?? 0) + 1 };
  return { ...(matter as Matter), ...set, counts, last: seq, head: hash };
}
