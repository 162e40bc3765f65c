import type { County } from '../../tests/county.ts';

export interface Found {
  readonly id: string;
  readonly number: string;
  readonly unit: string;
  readonly post: string;
}

/** An open matter of the demonstration county that is in a step, the one with most to show first. */
export async function aMatter({ running }: County, procedure: string, step: string, unit = ''): Promise<Found> {
  const { rows } = await running.database.app.query<Found>(
    `select id, number, holder_unit as unit, holder_post as post from matter
     where procedure = $1 and step = $2 and ($3 = '' or holder_unit = $3) and state->'waitsFor' = '[]' order by last desc, due, id limit 1`,
    [procedure, step, unit],
  );
  if (rows[0] === undefined) throw new Error(`Nothing of ${procedure} is in ${step}`);
  return rows[0];
}
