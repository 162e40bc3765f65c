import { procedures } from '#regulations/index.ts';
import { registers } from '#regulations/registers/index.ts';
import type { County } from '../county.ts';
import { openPages } from '../open-pages.ts';
import { visitor } from '../visitor.ts';
import type { Known } from './from-schema.ts';

/** Ids, keys, numbers, names of fields and codes that a county knows: with them a request comes past the first door. */
export async function knownIn(
  county: County,
  slips: readonly { readonly id: string; readonly number: string; readonly code: string }[],
): Promise<Known> {
  const { owner } = county.running.database;
  const column = async (sql: string) => (await owner.query<{ x: string }>(sql)).rows.map(({ x }) => x);
  const ids = await column('select id::text as x from matter order by id limit 40');
  const others = await column('select id::text as x from staff order by id limit 3');
  const numbers = await column('select number as x from matter order by number limit 20');
  const units = await column(
    "select key as x from register_row where register in ('units', 'posts', 'grids') order by key limit 60",
  );
  const rules = procedures.flatMap(({ id, fields, steps }) => [id, ...Object.keys(fields), ...Object.keys(steps)]);
  const own = slips.flatMap(({ number, code }) => [number, code]);
  return {
    ids: [...slips.map(({ id }) => id), ...ids, ...others],
    words: [
      ...new Set([
        ...own,
        ...numbers,
        ...units,
        ...rules,
        ...(await fieldNames(county)),
        ...Object.keys(registers),
        ...codes,
      ]),
    ],
    days: ['2026-11-21', '2026-11-20', '2026-01-01', '2027-02-28'],
  };
}

const codes = ['xlsx', 'csv', 'json', 'xml', 'demo', '1', '20', 'open', 'closed', 'units', 'posts', 'true', 'false'];

/** What the pages' own forms call their fields. */
async function fieldNames(county: County): Promise<readonly string[]> {
  const reader = visitor(county.url);
  const pages = await Promise.all(openPages.map(reader.get));
  return [...new Set(pages.flatMap(({ text }) => [...text.matchAll(/ name="([^"]+)"/g)].map(([, name = '']) => name)))];
}
