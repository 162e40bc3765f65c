import { spanOf } from '#domain/topic/before-after.ts';
import { stepLabel } from '#domain/words/wording.ts';
import type { House } from '../house.ts';
import type { TopicView } from '../routes/topics-contract.ts';
import { type Contents, contentsOf } from '../store/contents.ts';
import type { Line } from '../store/find-matters.ts';
import { lineView } from '../views/line.ts';
import type { Reading } from '../views/reading.ts';
import { type TopicCounts, topicCounts } from './topic-counts.ts';

/** A topic with what was said in it last, and its counts. */
export async function topicView(house: House, reading: Reading, line: Line): Promise<TopicView> {
  const { id, place, category, state } = line;
  const curedOn = dateIn(state.answers['cured-on']);
  const topic = { id, place, category, curedOn };
  const [counts, contents] = await Promise.all([
    topicCounts(house.db, house.region, topic, reading.world.now),
    contentsOf(house.db, house.region, id),
  ]);
  return {
    ...standing(reading, line),
    ...{ curedOn: curedOn ?? null, cureBy: dateIn(state.answers['cure-by']) ?? null },
    ...lastSaid(contents, ['cause', 'plan', 'cure']),
    gathered: counts.gathered,
    compared: counts.compared ? comparedIn(counts.compared) : null,
  };
}

function standing(reading: Reading, line: Line) {
  const { id, number, title, step, ended, opened, due, late } = lineView(line, reading);
  const { names, wording } = reading;
  const owner = line.state.seats.owner ?? line.holder_unit;
  return {
    ...{ id, number, title, step, ended, opened, due, late, owner },
    ownerName: names.unit(owner) ?? owner,
    stepName: stepLabel(wording.procedures[line.procedure], step),
    category: line.category && (names.category(line.category) ?? line.category),
    place: line.place && (names.place(line.place) ?? line.place),
    published: (line.state.counts.publish ?? 0) > 0,
  };
}

/** What was said under each name, the last time it was said. */
function lastSaid<N extends string>({ open }: Contents, names: readonly N[]): Readonly<Record<N, string | null>> {
  const said: Readonly<Record<string, unknown>> = Object.assign(
    {},
    ...[...open].sort(([a], [b]) => a - b).map(([, one]) => one),
  );
  const word = (name: N) => (typeof said[name] === 'string' ? said[name] : null);
  return Object.fromEntries(names.map((name) => [name, word(name)])) as Record<N, string | null>;
}

const comparedIn = ({ windows, before, after }: NonNullable<TopicCounts['compared']>) => ({
  ...{ before, after, days: windows.days },
  spans: spanOf(windows),
});

const dateIn = (answer: unknown): string | undefined => (typeof answer === 'string' ? answer : undefined);
