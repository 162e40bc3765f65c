import type { Cut } from '../text/cut.ts';
import { areasIn } from './areas.ts';
import { nameSpans } from './name-spans.ts';
import { sharedRun } from './shared-run.ts';
import type { Voice } from './voice.ts';

/** A name must be in so many of the messages to be theirs. */
const most = 0.4;

/**
 * Where it is, in the messages' own words: the district most of them name, and the name of a place or thing that most of
 * them name; where they name none, what most subjects write alike.
 */
export function placeOf(voices: readonly Voice[], cut: Cut): string {
  const given = commonest(voices.map(({ place }) => (place ? [place] : [])));
  if (given !== undefined) return given;
  const area = commonest(voices.map(({ subject, body }) => areasIn(`${subject} ${body.slice(0, 200)}`))) ?? '';
  const name = commonest(voices.map((voice) => namesIn(voice, cut))) ?? sharedRun(voices.map(({ subject }) => subject));
  return name.startsWith(area) ? name : area + name;
}

function namesIn({ subject, body }: Voice, cut: Cut): readonly string[] {
  const text = `${subject}。${body.slice(0, 200)}`.normalize('NFKC').replace(/[A-Za-z]\d{0,2}[省市区县州]/gu, ' ');
  return nameSpans(cut(text)).map(({ name }) => name);
}

/** What most messages hold; of what as many hold the longest, then the first by its letters. */
function commonest(all: readonly (readonly string[])[]): string | undefined {
  const holding = new Map<string, number>();
  for (const names of all) for (const name of new Set(names)) holding.set(name, (holding.get(name) ?? 0) + 1);
  const enough = [...holding].filter(([, n]) => n >= Math.max(1, most * all.length));
  return enough.sort(([p, a], [q, b]) => b - a || q.length - p.length || (p < q ? -1 : 1))[0]?.[0];
}
