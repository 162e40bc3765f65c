import { isBarred } from '#domain/matter/answers.ts';
import type { Matter } from '#domain/matter/matter.ts';
import { ruleOf } from '../act.ts';
import type { House } from '../house.ts';
import type { OutboxLine } from './outbox.ts';

/**
 * Removes the files of answers that a matter no longer keeps: a voice recorded with a claim that turns out to be an accusation.
 * The entry that names them stays, with nothing behind it.
 */
export async function dropUnkept(house: House, lines: readonly Pick<OutboxLine, 'matter'>[]): Promise<void> {
  const { rows } = await house.db.query<{ state: Matter }>(
    'select state from matter where id = any($1) and region = $2',
    [lines.map(({ matter }) => matter), house.region],
  );
  for (const { state } of rows) {
    const barred = Object.entries(ruleOf(house, state).fields).filter(([, field]) => isBarred(field, state.answers));
    if (barred.length > 0)
      await dropFiles(
        house,
        state.id,
        barred.map(([name]) => name),
      );
  }
}

async function dropFiles(house: House, matter: string, fields: readonly string[]): Promise<void> {
  await house.db.query(
    `delete from file where region = $2 and matter = $1 and id::text in (
       select jsonb_array_elements_text(c.fields->name->'value') from content c, unnest($3::text[]) name
       where c.matter = $1 and c.region = $2 and jsonb_typeof(c.fields->name->'value') = 'array')`,
    [matter, house.region, fields],
  );
}
