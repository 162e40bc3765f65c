import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Check } from 'typebox/schema';
import type { FieldSchema, FormSchema } from '#domain/form/form-schema.ts';
import { procedures as inForce } from '#regulations/index.ts';
import type { ActView, MatterView, Problem, ProcedureView } from '#server/routes/contract.ts';
import { type County, type Mine, openCounty } from './county.ts';
import type { Done, Person } from './person.ts';
import { inOrder, note, placesOf, type Trail, untriedIn, wayIn } from './untried.ts';

let county: County;
let procedures: readonly ProcedureView[];

before(async () => {
  county = await openCounty();
  procedures = await county.stranger.get<ProcedureView[]>('/api/procedures');
});
after(() => county.close());

test('every form offered is a schema whose examples pass it, and every field needed has one', () => {
  assert.deepEqual(procedures.map(({ id }) => id).toSorted(), inForce.map(({ id }) => id).toSorted());
  for (const { id, form, acts } of procedures) {
    checkForm(id, form);
    for (const [act, { form: asked }] of Object.entries(acts)) checkForm(`${id}/${act}`, asked);
  }
  assert.deepEqual(procedures.find(({ id }) => id === 'service-request')?.form.required, ['subject', 'detail']);
});

const openToResidents = [
  'service-request',
  'petition',
  'accusation',
  'service',
  'dispute',
  'land-dispute',
  'price-report',
];

for (const id of openToResidents) {
  test(`${id}: every act there is gets offered, and is done with its own examples or refused by a rule about something else`, async (t) => {
    const rule = inForce.find((one) => one.id === id) ?? assert.fail(id);
    const trail: Trail = { rule, wanted: placesOf(rule), tried: new Map(), ways: new Map() };
    // What joins names another matter of its kind: one stands by.
    if (rule.joins !== undefined) await county.says(id);
    let walks = 0;
    while (untriedIn(trail).length > 0 && walks < 80) await wander(walks++, trail);
    t.diagnostic(`${walks} walks, ${[...trail.tried.values()].reduce((sum, n) => sum + n, 0)} acts`);
    assert.deepEqual(untriedIn(trail), [], 'offered nowhere on any walk');
  });
}

/** One matter from its first word on: what was never tried here, then whatever leads to the nearest place where something was not. */
async function wander(walk: number, trail: Trail): Promise<void> {
  const { form } = procedures.find(({ id }) => id === trail.rule.id) ?? assert.fail(trail.rule.id);
  const way = wayIn(trail, combinations(form) + 1, walk);
  const mine = await county.says(trail.rule.id, way === 0 ? answers(form, 0) : firstAnswers(form, way - 1));
  let matter = await released(mine);
  trail.ways.set(way, matter.step);
  for (let i = 0; i < 40 && !matter.ended && untriedIn(trail).length > 0; i++) {
    await goOn(mine, matter, walk, trail);
    matter = await released(mine);
  }
}

/** What most likely leads to something untried, done by the first it is offered to; time passes where only that leads on. */
async function goOn(mine: Mine, matter: MatterView, walk: number, trail: Trail): Promise<void> {
  for (const { act, posts, waits } of await inOrder(county.running.house, mine.id, trail)) {
    if (waits) {
      note(trail, matter.step, act);
      return county.pass(20);
    }
    const offer = await firstOffer(mine, act, posts);
    if (offer === undefined) continue;
    note(trail, matter.step, act);
    return tryOut(mine, matter, offer, walk);
  }
  assert.fail(`nobody may do anything in ${trail.rule.id}/${matter.step}`);
}

interface Offer {
  readonly who: Person;
  readonly view: ActView;
}

/** The act as the first offers it whom the kernel would let do it and who sees the matter. */
async function firstOffer({ id, me }: Mine, act: string, posts: readonly string[]): Promise<Offer | undefined> {
  for (const post of posts) {
    const who = post === 'party' ? me : await county.post(post);
    const { status, body } = await who.send<ActView[]>('GET', `/api/matters/${id}/acts`);
    if (status === 404) continue;
    const view = body.find((one) => one.act === act) ?? assert.fail(`${act} is open to ${post} and not offered`);
    return { who, view };
  }
  return undefined;
}

async function tryOut({ id }: Mine, matter: MatterView, { who, view }: Offer, walk: number): Promise<void> {
  const place = `${matter.procedure}/${matter.step}/${view.act}`;
  checkForm(place, view.form);
  const data = answers(view.form, walk);
  const letter = { body: { act: view.act, data, after: matter.last } };
  const { status, body } = await who.send<Problem & Done>('POST', `/api/matters/${id}/acts`, letter);
  if (status === 200) return;
  const why = body.rule?.split('/').at(-1) ?? '';
  // A paper that must be there has to be sent first; tests/files.test.ts does.
  const wantsFile = why === 'missing' && view.form.properties[body.field ?? '']?.['x-kind'] === 'photos';
  assert.ok(
    wantsFile || ['cap', 'no-way', 'no-holder'].includes(why),
    `${place} ${JSON.stringify(data)}: ${status} ${JSON.stringify(body)}`,
  );
  assert.ok(body.law && body.message);
}

/** The matter as it stands; one that waits is let on: those it called answer. */
async function released({ id, me }: Mine): Promise<MatterView> {
  const matter = await me.get<MatterView>(`/api/matters/${id}`);
  if (matter.waitsFor.length === 0) return matter;
  await county.settled();
  const station = await county.post('hotline-station');
  for (const child of matter.waitsFor) {
    const { unit } = await station.get<MatterView>(`/api/matters/${child}`);
    const called = await county.post(`${unit}-unit`);
    if ((await called.acts(child)).includes('confirm')) await called.does(child, 'confirm');
    await called.does(child, 'answer', { reply: '已到场。' });
  }
  await county.settled();
  return me.get<MatterView>(`/api/matters/${id}`);
}

/** On even walks what is needed alone, on odd ones everything; closed choices take turns. */
function answers({ required, properties }: FormSchema, walk: number): Record<string, unknown> {
  const names = walk % 2 === 0 && walk % 4 === 0 ? required : Object.keys(properties);
  return Object.fromEntries(names.map((name) => [name, answer(properties[name], Math.floor(walk / 2))]));
}

const answer = (field: FieldSchema | undefined, turn: number): unknown =>
  isChoice(field) ? field?.enum?.[turn % field.enum.length] : field?.examples?.[0];

const isChoice = (field: FieldSchema | undefined): boolean =>
  field?.['x-kind'] === 'choice' && field.enum !== undefined;

/** Every combination of the closed choices a matter can be brought in with, by its number. */
function firstAnswers({ properties }: FormSchema, combination: number): Record<string, unknown> {
  let turn = combination;
  const entries = Object.entries(properties).map(([name, field]) => {
    const given = answer(field, turn);
    if (isChoice(field)) turn = Math.floor(turn / (field.enum?.length ?? 1));
    return [name, given] as const;
  });
  return Object.fromEntries(entries);
}

const combinations = ({ properties }: FormSchema): number =>
  Object.values(properties).reduce((all, field) => all * (isChoice(field) ? (field.enum?.length ?? 1) : 1), 1);

function checkForm(place: string, { required, properties }: FormSchema): void {
  for (const name of required)
    assert.ok((properties[name]?.examples ?? []).length > 0, `${place}: no example of ${name}`);
  for (const [name, field] of Object.entries(properties)) {
    assert.ok(field.title !== '', `${place}: ${name} has no title`);
    for (const example of field.examples ?? []) {
      assert.ok(Check(field, example), `${place}: ${JSON.stringify(example)} is no ${name}`);
    }
  }
}
