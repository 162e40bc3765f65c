/** What a proof or the history says of one entry. */
export interface Link {
  readonly seq: number;
  readonly hash: string;
  readonly prev: string;
}

export type ChainAnswer =
  | { readonly holds: true; readonly n: number }
  | { readonly holds: false; readonly at: number | 'head' | 'server' };

/**
 * Checks in the page that the entries are numbered without a gap, that each names the hash of the one before, that the
 * last is the head the matter holds, and that the server, which holds the bodies, recomputed every hash.
 */
export function checkChain(links: readonly Link[], head: string, verified: boolean): ChainAnswer {
  const broken = links.find(
    (link, index) => link.seq !== index + 1 || (index > 0 && link.prev !== links[index - 1]?.hash),
  );
  if (broken !== undefined) return { holds: false, at: broken.seq };
  if (links.at(-1)?.hash !== head) return { holds: false, at: 'head' };
  return verified ? { holds: true, n: links.length } : { holds: false, at: 'server' };
}
