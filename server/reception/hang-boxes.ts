import type { House } from '../house.ts';
import { register } from '../register.ts';

/**
 * Sees to it that every report box has its next emptying running: the one after the last. The key follows from that last one, so
 * that nothing is opened twice.
 */
export async function hangBoxes(house: House): Promise<void> {
  const boxes = [...(await house.atlas()).rows('report-boxes').keys()];
  if (boxes.length === 0) return;
  const { rows } = await house.db.query<{ box: string; ended: boolean; number: string }>(
    `select distinct on (state->'answers'->>'box') state->'answers'->>'box' as box, ended, number from matter
     where region = $1 and procedure = 'box-opening' order by state->'answers'->>'box', opened desc, id desc`,
    [house.region],
  );
  const last = new Map(rows.map((row) => [row.box, row]));
  for (const box of boxes.filter((key) => last.get(key)?.ended !== false)) {
    const result = await register(house, {
      ...{ procedure: 'box-opening', form: { box }, channel: 'follow', actor: { kind: 'follow' } },
      key: `box:${box}:${last.get(box)?.number ?? 'first'}`,
    });
    if ('refused' in result) throw new Error(`The opening of ${box} could not be begun: ${result.refused.rule}`);
  }
}
