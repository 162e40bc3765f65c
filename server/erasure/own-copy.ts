import { strToU8, type Zippable, zipSync } from 'fflate';
import { filesIn } from '#domain/matter/files-in.ts';
import { ofOthers } from '#regulations/personal.ts';
import type { House } from '../house.ts';
import type { EntryView } from '../routes/contract.ts';
import { bytesOf, notesOf } from '../store/files.ts';
import type { Line } from '../store/find-matters.ts';
import { openPersonal } from '../store/open-personal.ts';
import { usesOf } from '../store/personal-use.ts';
import type { Reading } from '../views/reading.ts';

/** What the archive is made of: the history as the party reads it, and the page to read it all on. */
export interface Copied {
  readonly line: Line;
  readonly reading: Reading;
  readonly history: readonly EntryView[];
  /** The same as a page, whole. */
  readonly page: string;
}

/**
 * Everything one matter keeps of its party, as one archive: `my-data.json` for programs, `my-data.html` to read, and the files.
 * Sealed fields of others in it (the other side, the accused) are not the party’s own and stay out.
 */
export async function ownCopy(house: House, copied: Copied): Promise<Uint8Array> {
  const { line, history, page } = copied;
  const { id, number, procedure, step, ended, title, opened, state } = line;
  const sealed = await openPersonal(house, { use: 'own', matter: id }, id);
  const mine = Object.fromEntries(Object.entries(sealed).filter(([name]) => !ofOthers.includes(name)));
  const entries = history.map(({ seq, at, act, sentence, content, hash, prev }) => ({
    ...{ seq, at, act, sentence, content, hash, prev },
  }));
  const uses = (await usesOf(house, id)).map(({ use, day, n }) => ({ use, day, n }));
  const all = { number, procedure, step, ended, title, opened, answers: state.answers, personal: mine, entries, uses };
  const archive: Zippable = {
    'my-data.json': strToU8(JSON.stringify(all, null, 2)),
    'my-data.html': strToU8(page),
    ...(await files(house, copied)),
  };
  return zipSync(archive, { level: 6 });
}

/** The files that its entries name, as far as the party reads them. */
async function files(house: House, { line, reading, history }: Copied): Promise<Zippable> {
  const rule = reading.rule(line.procedure, line.state.opened);
  const ids = history.flatMap(({ content }) => filesIn(rule, content));
  const found: Zippable = {};
  for (const { id, name, matter } of await notesOf(house, ids)) {
    const bytes = matter === line.id ? await bytesOf(house, id) : undefined;
    if (bytes !== undefined) found[`files/${id.slice(-8)}-${name}`] = new Uint8Array(bytes);
  }
  return found;
}
