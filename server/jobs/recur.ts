import { type SpanBegun, spanBegun } from '#domain/deadline/span-begun.ts';
import type { Procedure } from '#domain/words/procedure.ts';
import { wording } from '#regulations/wording/index.ts';
import { compileBulletins } from '../bulletins/compile-bulletins.ts';
import type { House } from '../house.ts';
import { hangBoxes } from '../reception/hang-boxes.ts';
import { register } from '../register.ts';
import { rulesOn } from '../rulebook.ts';

/**
 * Opens what nobody asks for: one matter of every recurring procedure for each week, month or quarter that begins. The key
 * follows from the span, so that two servers, or an hour later, open nothing twice. Then what opened is computed.
 */
export async function recur(house: House): Promise<void> {
  const now = house.now();
  for (const rule of rulesOn(now)) {
    if (rule.recurs === undefined) continue;
    const span = spanBegun(rule.recurs.every, now);
    if (await isOldEnough(house, span)) await openFor(house, rule, span);
  }
  await compileBulletins(house);
  await hangBoxes(house);
}

/** A county that opened in this span has nothing to say about the one before. */
async function isOldEnough({ db, region }: House, { begins }: SpanBegun): Promise<boolean> {
  const sql = 'select 1 from matter where region = $1 and opened < $2 limit 1';
  return (await db.query(sql, [region, begins])).rowCount === 1;
}

async function openFor(house: House, rule: Procedure, { name, past }: SpanBegun): Promise<void> {
  const title = wording.zh.procedures[rule.id]?.title ?? rule.id;
  const all = { subject: `${past.name} ${title}`, past: past.name };
  const form = Object.fromEntries(Object.entries(all).filter(([field]) => rule.open.form.includes(field)));
  const result = await register(house, {
    ...{ procedure: rule.id, form, channel: 'follow', actor: { kind: 'follow' } },
    key: `recur:${rule.id}:${name}`,
  });
  if ('refused' in result) throw new Error(`${rule.id} could not be opened: ${result.refused.rule}`);
}
