import type { Pool } from 'pg';
import { append, type Repeat } from './append.ts';
import type { Item } from './item.ts';

interface Waiting {
  readonly items: readonly Item[];
  readonly resolve: (repeats: readonly Repeat[]) => void;
  readonly reject: (error: unknown) => void;
}

/** Calls under way at once, and the most that one call carries. */
const calls = 3;
const most = 64;

/**
 * Intakes that arrive while others are being stored share the next commit: one fsync for many. Nobody is answered before
 * the commit that holds their item; when a shared call fails, each is tried alone, so that one cannot spoil another's.
 */
export function appendTogether(db: Pool): {
  readonly append: (items: readonly Item[]) => Promise<readonly Repeat[]>;
  /** Whether intakes have lately had to wait for each other: work that can wait gives way. */
  readonly busy: () => boolean;
} {
  const queue: Waiting[] = [];
  let running = 0;
  let waited = Number.NEGATIVE_INFINITY;
  const pump = async () => {
    if (running >= calls || queue.length === 0) return;
    running++;
    const batch = queue.splice(0, most);
    await store(db, batch);
    running--;
    void pump();
  };
  const together = (items: readonly Item[]) =>
    new Promise<readonly Repeat[]>((resolve, reject) => {
      if (running > 0) waited = performance.now();
      queue.push({ items, resolve, reject });
      void pump();
    });
  return { append: together, busy: () => performance.now() - waited < 500 };
}

async function store(db: Pool, batch: readonly Waiting[]): Promise<void> {
  try {
    const repeats = await append(
      db,
      batch.flatMap(({ items }) => items),
    );
    for (const one of batch) one.resolve(repeats.filter(({ key }) => one.items.some((item) => item.key === key)));
  } catch (error) {
    if (batch.length === 1) batch[0]?.reject(error);
    else await Promise.all(batch.map((one) => store(db, [one])));
  }
}
