import { areasIn } from './areas.ts';
import { nameSpans } from './name-spans.ts';
import type { Naming } from './naming.ts';
import { sharedRun } from './shared-run.ts';
import type { Voice } from './voice.ts';

/** A name must be in so many of the messages to be theirs. */
const most = 0.4;

/**
 * Where it is, in the messages' own words: the district most of them name, and the name of a place or thing that most of
 * them name, in the subject if they do; where they name none, what most subjects write alike. Nothing that may name a person.
 */
export function placeOf(voices: readonly Voice[], naming: Naming): string {
  const given = commonest(voices.map(({ place }) => (place ? [place] : [])));
  if (given !== undefined) return given;
  const area = commonest(voices.map(({ subject, body }) => areasIn(`${subject} ${body.slice(0, 200)}`))) ?? '';
  const shared = sharedRun(voices.map(({ subject }) => subject));
  const name =
    commonest(voices.map(({ subject }) => namesIn(subject, naming))) ??
    commonest(voices.map(({ subject, body }) => namesIn(`${subject}。${body.slice(0, 200)}`, naming))) ??
    (naming.namesPerson(shared) ? '' : shared);
  return name.startsWith(area) ? name : area + name;
}

function namesIn(said: string, { cut, namesPerson }: Naming): readonly string[] {
  const text = said.normalize('NFKC').replace(/[A-Za-z]\d{0,2}[省市区县州]/gu, ' ');
  const names = nameSpans(cut(text)).filter(({ stem }) => /[^\d]/u.test(stem));
  return names.map(({ name }) => name).filter((name) => !namesPerson(name));
}

/** What most messages hold; of what as many hold the longest, then the first by its letters. */
function commonest(all: readonly (readonly string[])[]): string | undefined {
  const holding = new Map<string, number>();
  for (const names of all) for (const name of new Set(names)) holding.set(name, (holding.get(name) ?? 0) + 1);
  const enough = [...holding].filter(([, n]) => n >= Math.max(1, most * all.length));
  return enough.sort(([p, a], [q, b]) => b - a || q.length - p.length || (p < q ? -1 : 1))[0]?.[0];
}
