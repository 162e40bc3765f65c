import { useState } from 'react';

export interface Selection {
  /** Those selected that are still on the page, in its order. */
  readonly ids: readonly string[];
  readonly has: (id: string) => boolean;
  readonly toggle: (id: string) => void;
  /** Selects all on the page, or none when all are. */
  readonly toggleAll: () => void;
  readonly keep: (ids: readonly string[]) => void;
}

/** The most matters one press may move: the server takes no more. */
const most = 200;

/** What is selected on a page. What has left the page is not selected any more: nobody acts on what they do not see. */
export function useSelection(shown: readonly string[]): Selection {
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const ids = shown.filter((id) => picked.has(id)).slice(0, most);
  const keep = (kept: readonly string[]) => setPicked(new Set(kept));
  return {
    ids,
    has: (id) => picked.has(id),
    toggle: (id) => keep(ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id]),
    toggleAll: () => keep(ids.length === Math.min(shown.length, most) ? [] : shown.slice(0, most)),
    keep,
  };
}
