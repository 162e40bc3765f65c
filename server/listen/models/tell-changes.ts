import type { Measured } from '#domain/category/measure.ts';
import type { House } from '../../house.ts';
import { register } from '../../register.ts';
import type { Compared, Kind, ModelChange } from './model-line.ts';

/**
 * Opens the matter that tells of each change not yet told. The key follows from the change: asked for twice, or after a fall in between,
 * it is told once.
 */
export async function tellChanges(house: House): Promise<void> {
  const { rows } = await house.db.query<Untold>(
    `select c.id, c.kind, c.version, c.before, c.why, m.measured, m.compared from model_change c
     join model m on m.kind = c.kind and m.version = c.version and m.region = c.region
     where c.region = $1 and c.matter is null order by c.at, c.id limit 50`,
    [house.region],
  );
  for (const change of rows) {
    const result = await register(house, {
      ...{ procedure: 'model-change', form: formOf(change), channel: 'follow', actor: { kind: 'follow' } },
      key: `model-change:${change.id}`,
    });
    if ('refused' in result) throw new Error(`A change of model could not be told: ${result.refused.rule}`);
    const matter = 'done' in result ? result.done.matter.id : result.repeat.matter;
    await house.db.query('update model_change set matter = $3 where id = $1 and region = $2', [
      change.id,
      house.region,
      matter,
    ]);
  }
}

type Untold = Omit<ModelChange, 'by' | 'at' | 'matter'> & {
  readonly measured: Measured;
  readonly compared: Compared | null;
};

const what: Readonly<Record<Kind, string>> = { category: '类别', unit: '单位' };

const formOf = ({ kind, version, before, why, measured, compared }: Untold) => ({
  subject: `${what[kind]}建议换用第${version}版`,
  ...{ suggests: kind, version, before: before ?? 0, why },
  figures:
    compared === null || why !== 'not-worse'
      ? `${measured.macroF1.toFixed(3)}(n=${measured.n})`
      : `${compared.old.toFixed(3)} → ${compared.fresh.toFixed(3)}(n=${compared.n})`,
});
