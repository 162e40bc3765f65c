import type { Matter } from '#domain/matter/matter.ts';
import type { Actor } from '#domain/matter/world.ts';
import { act } from '../act.ts';
import type { Atlas } from '../atlas.ts';
import type { House } from '../house.ts';
import { type Kept, openField } from '../store/seal.ts';
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
  const looked = partner.identity && looker ? await looksAt(house, partner, named, looker) : new Set<string>();
  const atlas = await house.atlas();
  return new Map(
    going.map(({ id, state }) => {
      const kept = fields.get(id) ?? {};
      return [id, { ...wordsIn(atlas, kept, state), ...contactIn(house, looked.has(id) ? kept : {}) }] as const;
    }),
  );
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

function contactIn({ keys }: House, { contact }: Fields): Pick<SaidOut, 'name' | 'phone'> {
  const value = contact === undefined ? {} : openField(keys.seal, contact).value;
  const { name, phone } = value as { readonly name?: string; readonly phone?: string };
  return { name: name ?? '', phone: phone ?? '' };
}

/** Entered once for each matter and partner, before anything goes out; where it is refused, nothing does. */
async function looksAt(house: House, { key, name }: Partner, matters: readonly string[], actor: Actor) {
  const keyed = new Map(matters.map((id) => [`exchange-look:${key}:${id}`, id]));
  const sql = 'select key from request_key where region = $1 and key = any($2)';
  const { rows } = await house.db.query<{ key: string }>(sql, [house.region, [...keyed.keys()]]);
  const looked = new Set(rows.map((row) => keyed.get(row.key) ?? ''));
  for (const [mark, matter] of keyed) {
    if (looked.has(matter)) continue;
    const deed = { matter, act: 'look', actor, data: { purpose: `交换至${name}` }, key: mark, bodyHash: '' } as const;
    const outcome = await act(house, deed);
    if ('done' in outcome || 'repeat' in outcome) looked.add(matter);
  }
  return looked;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
