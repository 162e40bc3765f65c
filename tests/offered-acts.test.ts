import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Check } from 'typebox/schema';
import type { FieldSchema, FormSchema } from '#domain/form/form-schema.ts';
import type { ActView, MatterView, Problem, ProcedureView } from '#server/routes/contract.ts';
import { type County, type Mine, openCounty } from './county.ts';
import type { Person } from './person.ts';

let county: County;
let procedures: readonly ProcedureView[];

before(async () => {
  county = await openCounty();
  procedures = await county.stranger.get<ProcedureView[]>('/api/procedures');
});
after(() => county.close());

test('every form offered is a schema whose examples pass it, and every field needed has one', () => {
  assert.deepEqual(procedures.map(({ id }) => id).toSorted(), ['convene', 'petition', 'service-request']);
  for (const { id, form, acts } of procedures) {
    checkForm(id, form);
    for (const [act, { form: asked }] of Object.entries(acts)) checkForm(`${id}/${act}`, asked);
  }
  assert.deepEqual(procedures.find(({ id }) => id === 'service-request')?.form.required, ['subject', 'detail']);
});

for (const id of ['service-request', 'petition']) {
  test(`${id}: whatever is offered is done with its own examples, or refused by a rule about something else`, async (t) => {
    const rule = procedures.find((one) => one.id === id);
    const open = Object.entries(rule?.steps ?? {}).flatMap(([step, { may }]) => may.map((act) => `${step}/${act}`));
    const byPeople = open.filter((place) => !ofTheClock.some((act) => place.endsWith(`/${act}`)));
    const tried = new Map<string, number>();
    await county.says(id);
    let walks = 0;
    while (byPeople.some((place) => !tried.has(place)) && walks < 160) await wander(id, walks++, tried);
    t.diagnostic(`${walks} walks, ${[...tried.values()].reduce((sum, n) => sum + n, 0)} acts`);
    assert.deepEqual(
      byPeople.filter((place) => !tried.has(place)),
      [],
      'offered nowhere on any walk',
    );
  });
}

/** Acts of an office without people. */
const ofTheClock = ['lapse', 'conclude', 'warn', 'escalate', 'join', 'part', 'report-in'];

/** One matter from its first word on, always by the act tried least where it stands; what would end it comes last. */
async function wander(procedure: string, walk: number, tried: Map<string, number>): Promise<void> {
  const rule = procedures.find(({ id }) => id === procedure) ?? assert.fail(procedure);
  const mine = await county.says(procedure, answers(rule.form, walk));
  for (let i = 0; i < 60; i++) {
    const matter = await released(mine);
    if (matter.ended) return;
    const count = ({ view }: Offer) => tried.get(`${matter.step}/${view.act}`) ?? 0;
    const turn = (offer: Offer) =>
      count(offer) * (tarrying.includes(offer.view.act) ? 8 : 1) +
      Number(endings.includes(offer.view.act)) * (0.5 + 99 * count(offer));
    const next = (await offersFor(mine, matter)).toSorted((a, b) => turn(a) - turn(b))[0];
    if (next === undefined) return assert.fail(`nobody may do anything in ${procedure}/${matter.step}`);
    tried.set(`${matter.step}/${next.view.act}`, count(next) + 1);
    await tryOut(mine, matter, next, walk);
  }
}

const endings = ['withdraw', 'divert', 'not-accept', 'no-further-accept', 'resolved'];
/** Acts that lead nowhere else, and are done often enough. */
const tarrying = ['supervise', 'rate', 'recuse', 'mediate', 'extend', 'convene', 'allocate', 'report-in'];

interface Offer {
  readonly who: Person;
  readonly view: ActView;
}

/** Everything open to anybody who could have a part in it. */
async function offersFor({ id, me }: Mine, { holder, seats }: MatterView): Promise<readonly Offer[]> {
  const { posts } = await county.running.house.atlas();
  const units = new Set([holder.unit, 'county-government', 'hotline', 'petition-office', ...Object.values(seats)]);
  const keys = [...units].flatMap((unit) => (posts.get(unit) ?? []).map(({ key }) => key));
  const people = [me, ...(await Promise.all(keys.map(county.post)))];
  const offers = people.map(async (who) => {
    const { status, body } = await who.send<ActView[]>('GET', `/api/matters/${id}/acts`);
    return status === 200 ? body.map((view) => ({ who, view })) : [];
  });
  return (await Promise.all(offers)).flat();
}

async function tryOut({ id }: Mine, matter: MatterView, { who, view }: Offer, walk: number): Promise<void> {
  const place = `${matter.procedure}/${matter.step}/${view.act}`;
  checkForm(place, view.form);
  const data = answers(view.form, walk);
  const letter = { body: { act: view.act, data, after: matter.last } };
  const { status, body } = await who.send<Problem>('POST', `/api/matters/${id}/acts`, letter);
  if (status === 200) return;
  const why = body.rule?.split('/').at(-1) ?? '';
  assert.ok(
    ['cap', 'no-way', 'no-holder'].includes(why),
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
    await (await county.post(`${unit}-unit`)).does(child, 'answer', { reply: '已到场。' });
  }
  await county.settled();
  return me.get<MatterView>(`/api/matters/${id}`);
}

/** On even walks what is needed alone, on odd ones everything; closed choices take turns. */
function answers({ required, properties }: FormSchema, walk: number): Record<string, unknown> {
  const names = walk % 2 === 0 && walk % 4 === 0 ? required : Object.keys(properties);
  return Object.fromEntries(names.map((name) => [name, answer(properties[name], walk)]));
}

function answer(field: FieldSchema | undefined, walk: number): unknown {
  const turns = field?.['x-kind'] === 'choice' && field.enum !== undefined;
  return turns ? field.enum?.[Math.floor(walk / 2) % field.enum.length] : field?.examples?.[0];
}

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
