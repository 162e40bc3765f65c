import { eventsIn, type Told } from './events-in.ts';

/** How the line to the server stands. `asOf`: when it was last heard from, in milliseconds; what is shown is at most that old. */
export interface LineState {
  readonly open: boolean;
  readonly asOf: number;
}

export interface Ends {
  readonly hear: (told: Told) => void;
  /** Called when the line opens, breaks, or is heard from. */
  readonly stand: (state: LineState) => void;
}

/** The server gives a sign of life every 15 seconds; silent for more than twice that, the line is dead whatever the browser thinks. */
const silence = 35_000;
const longest = 30_000;
/** A page nobody looks at gives its connection back after a minute: a browser has only six for one server. */
const unseen = 60_000;

/** How long to wait before the next try: doubling, to half a minute, and never all desks at the same moment. */
export const waitBefore = (attempt: number, chance: number): number =>
  Math.min(longest, 1000 * 2 ** attempt) * (0.75 + chance / 2);

/** Keeps a line to the server open as long as somebody looks at the page. Answers with what ends it. */
export function keepLine(ends: Ends): () => void {
  let ended = false;
  let attempt = 0;
  let asOf = Date.now();
  let stop = new AbortController();
  const stand = (open: boolean) => ends.stand({ open, asOf });
  const hear = (told: Told) => {
    attempt = 0;
    asOf = Date.now();
    stand(true);
    if (told.topic !== 'beat') ends.hear(told);
  };
  const run = async () => {
    while (!ended) {
      await seen();
      stop = new AbortController();
      await listen(stop, hear).catch(() => undefined);
      if (ended) return;
      stand(false);
      await new Promise((resolve) => setTimeout(resolve, waitBefore(attempt++, Math.random())));
    }
  };
  const unwatch = whenUnseen(() => stop.abort());
  void run();
  return () => {
    ended = true;
    unwatch();
    stop.abort();
  };
}

/** Hears until the server ends the stream, the network breaks, or nothing comes for too long. */
async function listen(stop: AbortController, hear: (told: Told) => void): Promise<void> {
  let quiet = setTimeout(() => stop.abort(), silence);
  try {
    const answer = await fetch('/api/live', { credentials: 'same-origin', signal: stop.signal });
    if (!answer.ok || answer.body === null) return;
    const read = eventsIn();
    const text = answer.body.pipeThrough(new TextDecoderStream()).getReader();
    for (let piece = await text.read(); !piece.done; piece = await text.read()) {
      clearTimeout(quiet);
      quiet = setTimeout(() => stop.abort(), silence);
      for (const told of read(piece.value)) hear(told);
    }
  } finally {
    clearTimeout(quiet);
  }
}

/** Waits until the page is looked at. */
function seen(): Promise<void> {
  if (document.visibilityState === 'visible') return Promise.resolve();
  return new Promise((resolve) => document.addEventListener('visibilitychange', () => resolve(), { once: true }));
}

/** Calls `then` when nobody has looked at the page for a minute; answers with what ends the watching. */
function whenUnseen(then: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const change = () => {
    clearTimeout(timer);
    if (document.visibilityState === 'hidden') timer = setTimeout(then, unseen);
  };
  document.addEventListener('visibilitychange', change);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', change);
  };
}
