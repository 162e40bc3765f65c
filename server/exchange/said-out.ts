import type { Matter } from '#domain/matter/matter.ts';
import type { Actor } from '#domain/matter/world.ts';
import { act } from '../act.ts';
import type { Atlas } from '../atlas.ts';
import type { House } from '../house.ts';
import { type Looked, openPersonal } from '../store/open-personal.ts';
import type { Kept } from '../store/seal.ts';
import type { Partner } from './partner-of.ts';

/** What was said in a matter, so that nobody has to key it in again there. Empty where there is none, or where it may not go out. */
export type SaidOut = Readonly<Record<'kind' | 'subject' | 'detail' | 'name' | 'phone' | 'place' | 'category', string>>;

interface Going {
  readonly id: string;
  readonly apart: boolean;
  readonly state: Matter;
}

/** The words of these matters by their ids. Who said them goes along only to a partner with a ground for it, never of an accusation. */
export async function saidOut(
  house: House,
  partner: Partner,
  going: readonly Going[],
  looker: Actor | undefined,
): Promise<ReadonlyMap<string, SaidOut>> {
  const sql = 'select matter, fields from content where region = $1 and matter = any($2) and seq = 1';
  const ids = going.map(({ id }) => id);
  const { rows } = await house.db.query<{ matter: string; fields: Fields }>(sql, [house.region, ids]);
  const fields = new Map(rows.map((row) => [row.matter, row.fields]));
  const named = going.filter(({ id, apart }) => !apart && fields.get(id)?.contact !== undefined).map(({ id }) => id);
  const looked = partner.identity && looker ? await looksAt(house, partner, named, looker) : new Map<string, Looked>();
  const atlas = await house.atlas();
  const said = new Map<string, SaidOut>();
  for (const { id, state } of going)
    said.set(id, { ...wordsIn(atlas, fields.get(id) ?? {}, state), ...(await contactIn(house, looked.get(id))) });
  return said;
}

type Fields = Readonly<Record<string, Kept>>;

function wordsIn(atlas: Atlas, fields: Fields, { answers }: Matter): Omit<SaidOut, 'name' | 'phone'> {
  const open = (name: string): unknown => {
    const field = fields[name];
    return field !== undefined && 'value' in field ? field.value : answers[name];
  };
  const text = (name: string) => textOf(open(name));
  const category = text('category');
  const named = atlas.rows('categories').get(category)?.name;
  const place = open('place') as { readonly words?: string } | undefined;
  return {
    ...{ kind: text('kind'), subject: text('subject'), detail: text('detail') },
    ...{ place: textOf(place?.words), category: textOf(named) || category },
  };
}

async function contactIn(house: House, looked: Looked | undefined): Promise<Pick<SaidOut, 'name' | 'phone'>> {
  const { contact = {} } = looked === undefined ? {} : await openPersonal(house, looked, looked.matter);
  const { name = '', phone = '' } = contact as { readonly name?: string; readonly phone?: string };
  return { name, phone };
}

/** Entered once for each matter and partner, before anything goes out; where it is refused, nothing does. */
async function looksAt(
  house: House,
  { key, name }: Partner,
  matters: readonly string[],
  actor: Actor,
): Promise<ReadonlyMap<string, Looked>> {
  const keyed = new Map(matters.map((id) => [`exchange-look:${key}:${id}`, id]));
  const sql = 'select key, matter, seq from request_key where region = $1 and key = any($2)';
  const { rows } = await house.db.query<Looked>(sql, [house.region, [...keyed.keys()]]);
  const looked = new Map(rows.map(({ matter, seq }) => [matter, { matter, seq }]));
  const data = { purpose: 'exchange', words: `交换至${name}` };
  for (const [mark, matter] of keyed) {
    if (looked.has(matter)) continue;
    const outcome = await act(house, { matter, act: 'look', actor, data, key: mark, bodyHash: '' });
    if ('done' in outcome) looked.set(matter, { matter, seq: outcome.done.entry.seq });
    if ('repeat' in outcome) looked.set(matter, { matter, seq: outcome.repeat.seq });
  }
  return looked;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
