import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { TopicView } from '#server/routes/topics-contract.ts';
import { type County, openCounty } from './county.ts';
import { visitor } from './visitor.ts';

let county: County;

before(async () => {
  county = await openCounty({ stories: true });
});
after(() => county.close());

test('the demonstration has matters of every procedure that follows an answer or gathers many', async () => {
  const { rows } = await county.running.database.app.query<{ procedure: string; step: string }>(
    'select procedure, step from matter',
  );
  const stepsOf = (procedure: string) =>
    new Set(rows.filter((row) => row.procedure === procedure).map(({ step }) => step));
  const wanted = {
    'call-back': [],
    promise: ['promised', 'fulfilled'],
    supervision: ['reported', 'accounting'],
    convene: ['called', 'done'],
    'pressure-report': ['received', 'answered'],
    'special-rectification': ['rectifying'],
    'strike-off': ['struck-off', 'checking', 'rectifying'],
    'look-back': ['resting'],
    topic: ['gathering', 'watching'],
    bulletin: [],
  };
  for (const [procedure, steps] of Object.entries(wanted)) {
    const reached = stepsOf(procedure);
    assert.ok(reached.size > 0, procedure);
    for (const step of steps) assert.ok(reached.has(step), `${procedure}/${step}: ${[...reached]}`);
  }
});

test('a published topic has gathered ten and more, and anybody reads it and the bulletin', async () => {
  const station = await county.post('hotline-station');
  const topics = await station.get<TopicView[]>('/api/topics');
  const cured = topics.find(({ published }) => published);
  assert.ok((cured?.gathered ?? 0) >= 10, String(cured?.gathered));
  assert.ok((cured?.compared?.before ?? 0) >= 10 && (cured?.compared?.after ?? 9) < 5, JSON.stringify(cured?.compared));
  const anybody = visitor(county.url);
  assert.match((await anybody.get('/topics')).text, /老街一下雨就停电/);
  assert.match((await anybody.get('/bulletins')).text, /办理情况通报/);
});
