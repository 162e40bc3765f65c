import type { FastifyRequest } from 'fastify';
import type { SetupWords } from '#web/resident/setup/words/index.ts';
import { readTable, type Table } from '../../registers/read-table.ts';
import { withoutReasons } from '../../registers/without-reasons.ts';
import { withoutExamples } from '../../setup/without-examples.ts';

type WhyNot = Extract<keyof SetupWords, 'tableNoFile' | 'tableUnread' | 'tableEmpty'>;

/** The table of an uploaded file without its example lines, or the word for why there is none. */
export async function broughtTable(request: FastifyRequest): Promise<Table | WhyNot> {
  const part = request.isMultipart() ? await request.file() : undefined;
  const bytes = await part?.toBuffer();
  if (bytes === undefined || bytes.length === 0) return 'tableNoFile';
  const table = await readTable(bytes).catch(() => undefined);
  if (table === undefined) return 'tableUnread';
  const kept = withoutExamples(withoutReasons(table));
  return kept.rows.length === 0 ? 'tableEmpty' : kept;
}
