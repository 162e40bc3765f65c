import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPaused } from '#domain/deadline/clock.ts';
import type { Matter } from '#domain/matter/matter.ts';
import { may } from '#domain/matter/may.ts';
import { isRefusal } from '#domain/matter/refusal.ts';
import type { Case, Expected } from '#domain/words/case.ts';
import { cite } from '#domain/words/law.ts';
import { citation } from '#domain/words/law-table.ts';
import type { Procedure } from '#domain/words/procedure.ts';
import { actorOf, momentOf, play } from '../../tests/play.ts';
import { worldAt } from '../../tests/world.ts';
import { cases, procedures, values } from '../index.ts';
import { laws } from '../laws.ts';
import { valueFiles } from '../values/index.ts';

for (const rule of procedures) {
  for (const worked of cases[rule.id] ?? []) {
    test(`${rule.id}, ${citation(worked.law, laws, 'en')}: ${worked.says.en}`, () => check(rule, worked));
  }

  test(`every article that ${rule.id} cites has a worked case, and every case an article it cites`, () => {
    const worked = new Set((cases[rule.id] ?? []).map((one) => one.law));
    const cited = citedBy(rule);
    assert.deepEqual([...cited].filter((law) => !worked.has(law)), []);
    assert.deepEqual([...worked].filter((law) => !cited.has(law)), []);
  });

  test(`every text that ${rule.id} cites is listed`, () => {
    for (const law of citedBy(rule)) assert.ok(Object.hasOwn(laws, law.split(':')[0] ?? ''), law);
  });
}

test('a value stands in one file only', () => {
  const written = valueFiles.reduce((sum, file) => sum + Object.keys(file).length, 0);
  assert.equal(Object.keys(values).length, written);
});

function check(rule: Procedure, { story, expect }: Case): void {
  const { matter, said } = play(rule, story);
  assert.equal(isRefusal(said) ? said.refused : undefined, expect.refused, JSON.stringify(said));
  if (matter !== undefined) checkMatter(rule, matter, story, expect);
}

function checkMatter(rule: Procedure, matter: Matter, story: Case['story'], expect: Expected): void {
  if (expect.step !== undefined) assert.equal(matter.step, expect.step);
  if (expect.holder !== undefined) assert.equal(matter.holder.post, expect.holder);
  for (const [name, due] of Object.entries(expect.due ?? {})) checkDue(matter, name, due);
  checkActs(rule, matter, story.at(-1)?.[0] ?? '', expect);
}

function checkDue(matter: Matter, name: string, due: string | false | 'still'): void {
  const clock = matter.clocks.find((running) => running.name === name);
  const found = clock !== undefined && (isPaused(clock) ? 'still' : clock.due.slice(0, String(due).length));
  assert.equal(found, due, name);
}

/** What the one whose turn it is may do on the day of the last deed. */
function checkActs(rule: Procedure, matter: Matter, at: string, { may: open = [], mayNot: closed = [] }: Expected): void {
  if (open.length + closed.length === 0) return;
  const turn = rule.holders[matter.by];
  const actor = actorOf(turn !== undefined && 'party' in turn ? 'party' : matter.holder.post);
  const acts = may(rule, matter, actor, worldAt(momentOf(at))).map((way) => way.act);
  for (const act of open) assert.ok(acts.includes(act), `${act} is not open`);
  for (const act of closed) assert.ok(!acts.includes(act), `${act} is open`);
}

/** Articles of all rows; the regulation's own first article and how long it is kept are no rows to be worked. */
function citedBy(rule: Procedure): ReadonlySet<string> {
  const { law, keeps, ...rows } = rule;
  return new Set(lawsIn(rows));
}

function lawsIn(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  if ('of' in part && 'article' in part) return [cite({ of: String(part.of), article: String(part.article) })];
  return Object.values(part).flatMap(lawsIn);
}
