import { procedures } from '#regulations/index.ts';
import type { House } from '../house.ts';
import { type Bind, type Filter, narrow } from '../store/narrow.ts';

/** The act of a topic that takes matters in or lets them go: `seq` is its entry. */
export interface Gathering {
  readonly topic: string;
  readonly seq: number;
  readonly take: 'in' | 'out';
}

/** More than this in one act is no topic but a year's ledger. */
const most = 5000;

/**
 * Carries out what a topic's act said: the matters named, and those the filter finds. Service requests only, whoever asks:
 * petitions and what is set apart are never gathered. Done twice it does nothing twice.
 */
export async function gather(house: House, act: Gathering, numbers: string, filter: string): Promise<void> {
  const params: unknown[] = [house.region, gathered];
  const bind: Bind = (value) => `$${params.push(value)}`;
  const among = [named(numbers, bind), found(filter, bind)].filter((part) => part !== undefined);
  if (among.length === 0) return;
  const [topic, seq] = [bind(act.topic), bind(act.seq)];
  // Carried out a little later or much: what was there when it was said, no more.
  const then = `(select at from entry where matter = ${topic}::uuid and region = $1 and seq = ${seq}::integer)`;
  const chosen = `select id from matter where region = $1 and procedure = any($2) and not apart and opened <= ${then} and (${among.join(' or ')}) limit ${most}`;
  const sql =
    act.take === 'out'
      ? `delete from topic_matter where region = $1 and topic = ${topic}::uuid and matter in (${chosen})`
      : `insert into topic_matter (topic, matter, region, seq)
         select ${topic}::uuid, c.id, $1, ${seq}::integer from (${chosen}) c on conflict do nothing`;
  await house.db.query(sql, params);
}

const gathered = procedures.filter(({ kind }) => kind === 'service').map(({ id }) => id);

/** 260302-00001, however they were parted. */
function named(numbers: string, bind: Bind): string | undefined {
  const all = numbers.normalize('NFKC').match(/\d{6}-\d{5,}/g) ?? [];
  return all.length === 0 ? undefined : `number = any(${bind(all)})`;
}

/** A filter as the address of the ledger writes it. Whatever else stands in it is left alone. */
function found(filter: string, bind: Bind): string | undefined {
  const asked = new URLSearchParams(filter.replace(/^\?/, ''));
  const one = (name: string) => asked.get(name) ?? undefined;
  const given: Filter = {
    q: one('q'),
    step: one('step'),
    unit: one('unit'),
    place: one('place'),
    category: one('category'),
    recurring: one('recurring'),
  };
  const parts = [...narrow(given, bind)];
  return parts.length === 0 ? undefined : `(${parts.join(' and ')})`;
}
