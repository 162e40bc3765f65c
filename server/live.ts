import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';
import { freshNews, type News, writeNews } from './store/news.ts';

/** Hears what is new, and when there will be no more. */
export interface Listener {
  readonly hear: (news: readonly News[]) => void;
  readonly over: () => void;
}

/** What desks that are open are told as it happens. */
export interface Live {
  /** Tells those who listen on any server of the county: `posts` by their keys, or all. `data`: ids, never what people said. */
  announce(topic: string, posts: readonly string[] | 'all', data: unknown): Promise<void>;
  /** Answers with what ends the listening. */
  listen(listener: Listener): () => void;
  /** Tells all who listen that it is over: a server that stops waits for no stream. */
  close(): void;
}

/** How often it is looked for news, and how far back, since other servers' clocks differ; milliseconds. */
const pause = { calm: 400, busy: 2000 } as const;
const reach = 30_000;

/** News are rows that every server reads, so that it does not matter which of them did the work. Nobody listens: nothing is read. */
export function openLive(db: Pool, region: string, busy: () => boolean): Live {
  const listeners = new Set<Listener>();
  const watch = watchFrom(db, region, listeners);
  let watching = false;
  const run = async () => {
    watching = true;
    for (const look = watch(); listeners.size > 0; ) {
      await look();
      await sleep(busy() ? pause.busy : pause.calm, undefined, { ref: false });
    }
    watching = false;
  };
  const listen = (listener: Listener) => {
    listeners.add(listener);
    if (!watching) void run();
    return () => void listeners.delete(listener);
  };
  const close = () => {
    for (const { over } of [...listeners]) over();
  };
  return { announce: (topic, posts, data) => writeNews(db, { region, topic, posts, data }), listen, close };
}

/** What cannot be read now is read with the next look. */
const watchFrom = (db: Pool, region: string, listeners: ReadonlySet<Listener>) => () => {
  const began = Date.now();
  const told = new Map<string, number>();
  return async () => {
    const since = Math.max(began - 2000, Date.now() - reach);
    const fresh = await freshNews(db, region, new Date(since), [...told.keys()]).catch(() => []);
    for (const [id, at] of told) if (at < since) told.delete(id);
    for (const { id, at } of fresh) told.set(id, at.getTime());
    if (fresh.length > 0) for (const { hear } of [...listeners]) hear(fresh);
  };
};
