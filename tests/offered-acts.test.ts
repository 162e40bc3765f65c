import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Check } from 'typebox/schema';
import type { FieldSchema, FormSchema } from '#domain/form/form-schema.ts';
import { procedures as inForce } from '#regulations/index.ts';
import type { ActView, MatterView, Problem, ProcedureView } from '#server/routes/contract.ts';
import { type County, type Mine, openCounty } from './county.ts';
import type { Done, Person } from './person.ts';

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

/**
 * What residents may open, with how many matters of each are walked. Whatever is offered on the way is done; that every place of a
 * procedure can be come to at all is walked without a server, by the thousand, in domain/matter/walk.test.ts.
 */
const walksOf = {
  'service-request': 24,
  petition: 24,
  accusation: 8,
  service: 8,
  dispute: 8,
  'land-dispute': 8,
  'price-report': 8,
};

for (const [id, most] of Object.entries(walksOf)) {
  test(`${id}: whatever is offered is done with its own examples, or refused by a rule about something else`, async (t) => {
    const rule = procedures.find((one) => one.id === id);
    const open = Object.entries(rule?.steps ?? {}).flatMap(([step, { may }]) => may.map((act) => `${step}/${act}`));
    const byPeople = open.filter((place) => !ofTheClock.some((act) => place.endsWith(`/${act}`)));
    const trail: Trail = { tried: new Map(), leads: new Map(), ways: new Map(), wanted: byPeople };
    const untried = () => byPeople.filter((place) => !trail.tried.has(place));
    let walks = 0;
    while (untried().length > 0 && walks < most) await wander(id, walks++, trail);
    t.diagnostic(`${walks} walks, ${[...trail.tried.values()].reduce((sum, n) => sum + n, 0)} acts`);
    assert.ok(untried().length < byPeople.length / 2, `met too little, not ${untried().join(' ')}`);
  });
}

/** What has been tried so far, by step and act, and to which step it led. */
interface Trail {
  readonly tried: Map<string, number>;
  readonly leads: Map<string, string>;
  /** The first step each way in led to. */
  readonly ways: Map<number, string>;
  readonly wanted: readonly string[];
}

/** Acts of an office without people. */
const ofTheClock = ['lapse', 'conclude', 'warn', 'escalate', 'join', 'part', 'report-in'];

/** One matter from its first word on: what was never tried, then what leads to such a place, then what was tried least. */
async function wander(procedure: string, walk: number, trail: Trail): Promise<void> {
  const rule = procedures.find(({ id }) => id === procedure) ?? assert.fail(procedure);
  const way = wayIn(rule.form, walk, trail);
  const mine = await county.says(procedure, walk === 0 ? answers(rule.form, 0) : firstAnswers(rule.form, way));
  if (walk > 0) trail.ways.set(way, (await mine.me.get<MatterView>(`/api/matters/${mine.id}`)).step);
  for (let i = 0; i < 40; i++) {
    const matter = await released(mine);
    if (matter.ended) return;
    const place = ({ view }: Offer) => `${matter.step}/${view.act}`;
    const rank = (offer: Offer) => turn(offer.view.act, place(offer), trail, walk);
    const next = (await offersFor(mine, matter)).toSorted((a, b) => rank(a) - rank(b))[0];
    if (next === undefined) return assert.fail(`nobody may do anything in ${procedure}/${matter.step}`);
    trail.tried.set(place(next), (trail.tried.get(place(next)) ?? 0) + 1);
    const led = await tryOut(mine, matter, next, walk);
    if (led !== undefined) trail.leads.set(place(next), led);
  }
}

function turn(act: string, place: string, trail: Trail, walk: number): number {
  const count = trail.tried.get(place) ?? 0;
  if (endings.includes(act) && count > 0) return 1000 * count;
  // Every other walk ends where none has ended yet; the others go on, to see what comes after.
  if (endings.includes(act)) return walk % 2 === 1 ? -4 : -1;
  // What stays is tried before what leaves, so that a place need not be come to again for it.
  if (count === 0) return tarrying.includes(act) ? -3 : -2;
  if (tarrying.includes(act)) return (act === 'convene' ? 200 : 8) * count;
  return count - (reachesUntried(trail.leads.get(place), trail) ? 20 : 0);
}

/** Whether something untried lies in `step` or anywhere the acts known so far lead from there. */
function reachesUntried(
  step: string | undefined,
  trail: Pick<Trail, 'tried' | 'leads' | 'wanted'>,
  seen = new Set<string>(),
): boolean {
  const { tried, leads, wanted } = trail;
  if (step === undefined || seen.has(step)) return false;
  seen.add(step);
  if (wanted.some((place) => place.startsWith(`${step}/`) && !tried.has(place))) return true;
  return [...leads].some(([place, to]) => place.startsWith(`${step}/`) && reachesUntried(to, trail, seen));
}

const endings = ['withdraw', 'divert', 'not-accept', 'no-further-accept', 'resolved'];
/** Acts that lead nowhere else, and are done often enough. */
const tarrying = [
  'supervise',
  'rate',
  'recuse',
  'mediate',
  'extend',
  'convene',
  'allocate',
  'report-in',
  'supplement',
  'urge',
  'report-up',
  'exchange',
];

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

async function tryOut(
  { id }: Mine,
  matter: MatterView,
  { who, view }: Offer,
  walk: number,
): Promise<string | undefined> {
  const place = `${matter.procedure}/${matter.step}/${view.act}`;
  checkForm(place, view.form);
  const data = answers(view.form, walk);
  const letter = { body: { act: view.act, data, after: matter.last } };
  const { status, body } = await who.send<Problem & Done>('POST', `/api/matters/${id}/acts`, letter);
  if (status === 200) return body.matter.step;
  const why = body.rule?.split('/').at(-1) ?? '';
  // A paper that must be there has to be sent first; tests/files.test.ts does.
  const wantsFile = why === 'missing' && view.form.properties[body.field ?? '']?.['x-kind'] === 'photos';
  assert.ok(
    wantsFile || ['cap', 'no-way', 'no-holder'].includes(why),
    `${place} ${JSON.stringify(data)}: ${status} ${JSON.stringify(body)}`,
  );
  assert.ok(body.law && body.message);
  return undefined;
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

/** A way in not tried yet, else one that leads where something is untried. */
function wayIn(form: FormSchema, walk: number, trail: Trail): number {
  const all = [...Array(combinations(form)).keys()];
  return (
    all.find((one) => !trail.ways.has(one)) ??
    all.find((one) => reachesUntried(trail.ways.get(one), trail)) ??
    walk % all.length
  );
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
