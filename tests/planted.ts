import { randomUUIDv7 } from 'node:crypto';
import type { Draft } from '#domain/matter/draft.ts';
import type { Matter } from '#domain/matter/matter.ts';
import { type Field, isBeside } from '#domain/words/field.ts';
import type { Procedure } from '#domain/words/procedure.ts';
import { keepCorrespondent } from '#server/messages/correspondents.ts';
import { register } from '#server/register.ts';
import { append } from '#server/store/append.ts';
import { itemOf, sealsPerson } from '#server/store/item.ts';
import { loadMatter } from '#server/store/load-matter.ts';
import { keyOfPerson } from '#server/store/person-key.ts';
import { inTransaction } from '#server/store/transaction.ts';
import { answersFor } from './answers-for.ts';
import type { County } from './county.ts';

/** Words that stand nowhere else: whatever is left of them is found again. */
export const marker = (n: number): string => `Zq7x${n}Kv`;

/** A matter of this procedure that has ended, with words of its own in every field that holds words, a person or a file. */
export async function plant(county: County, rule: Procedure, mark: string): Promise<string> {
  const { house } = county.running;
  const id = randomUUIDv7();
  const form = await formOf(county, rule, id, mark);
  const actors = [{ kind: 'party' }, ...(await everybody(county)), { kind: 'follow' }] as const;
  const seats = { unit: 'zhujian', station: 'hotline', host: 'zhujian', checker: 'county-government' };
  for (const actor of actors) {
    const given = actor.kind === 'follow' ? { seats } : {};
    const said = await register(house, {
      ...{ id, procedure: rule.id, channel: 'web', actor, form, ...given },
      ...{ key: `planted:${id}`, bodyHash: mark },
    });
    if ('refused' in said && said.refused.refused === 'not-open-to') continue;
    if (!('done' in said)) throw new Error(`${rule.id}: ${JSON.stringify(said)}`);
    await sayTheRest(county, rule, id, mark);
    await keepCorrespondent(house, id, 'email', { address: `${mark}@example.org` } as never);
    return id;
  }
  throw new Error(`Nobody opens ${rule.id}`);
}

const everybody = async ({ running: { house } }: County) =>
  [...(await house.world()).posts.values()].flat().map((post) => ({ kind: 'post', post }) as const);

async function formOf(county: County, rule: Procedure, id: string, mark: string) {
  const world = await county.running.house.world();
  const atlas = await county.running.house.atlas();
  const plain = answersFor(rule, rule.open.needs, 0, world);
  const last = (register: string) => [...atlas.rows(register).keys()].at(-1);
  const known: Readonly<Record<string, unknown>> = {
    category: last('categories'),
    item: last('service-items'),
  };
  const real = Object.entries(plain).map(([name, value]) => {
    const field = rule.fields[name];
    return [name, field?.kind === 'row' ? last(field.register) : (known[field?.kind ?? ''] ?? value)];
  });
  return { ...Object.fromEntries(real), ...(await marked(county, rule, rule.open.form, id, mark)) };
}

/** The answers of one form that lie beside the ledger, each with the marker in it. */
async function marked(county: County, rule: Procedure, names: readonly string[], id: string, mark: string) {
  const answers: Record<string, unknown> = {};
  for (const name of names) {
    const field = rule.fields[name] as Field;
    if (isBeside(field)) answers[name] = await answer(county, field, id, mark);
  }
  return answers;
}

async function answer(county: County, field: Field, id: string, mark: string): Promise<unknown> {
  if (field.kind === 'place') return { words: mark };
  if (field.kind === 'person') return { name: mark, phone: '13800000000' };
  if (field.kind === 'table') return [Object.fromEntries(Object.keys(field.columns).map((name) => [name, mark]))];
  if (field.kind !== 'photos' && field.kind !== 'recordings') return mark;
  const { house } = county.running;
  const file = randomUUIDv7();
  const mime = field.kind === 'photos' ? 'image/jpeg' : 'audio/wav';
  await house.db.query(
    'insert into file (id, region, mime, name, bytes, matter, by, at) values ($1, $2, $3, $4, $5, $6, $7, $8)',
    [file, house.region, mime, `${mark}.jpg`, Buffer.from(mark), id, 'a test', house.now()],
  );
  return [file];
}

/** Whatever later acts say, stored as an act stores it, and the matter ended. */
async function sayTheRest(county: County, rule: Procedure, id: string, mark: string): Promise<void> {
  const { house } = county.running;
  const rest = Object.keys(rule.fields).filter((name) => !rule.open.form.includes(name));
  const beside = await marked(county, rule, rest, id, mark);
  const set: Partial<Matter> = { ended: true, step: Object.keys(rule.ends)[0] ?? '', clocks: [], since: house.now() };
  const draft: Draft = { act: 'conclude', by: { office: 'clock' }, data: {}, beside, set, effects: [] };
  await inTransaction(house.db, async (client) => {
    const before = await loadMatter(client, house.region, id, true);
    if (before === undefined) throw new Error('It was registered');
    const key = { person: await keyOfPerson(client, house.keys, before.matter, house.now()) };
    const extras = sealsPerson(rule, draft) ? key : {};
    await append(client, [itemOf(house, await house.world(), rule, before, draft, extras).item]);
  });
}
