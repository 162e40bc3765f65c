import { isRefusal, type Refusal } from '#domain/matter/refusal.ts';
import type { House } from '../../house.ts';
import { Trouble } from '../../http/problem.ts';
import type { Line } from '../../store/find-matters.ts';
import { historyView } from '../../views/entry.ts';
import type { Reading } from '../../views/reading.ts';
import type { Staff } from '../../who/caller.ts';
import { type MachineWords, machineWords } from '../endpoint/machine-words.ts';
import { type Draft, draftOf } from './draft-of.ts';

/** A draft of a reply, for whoever may give it: made of what was asked and of what is written so far. */
export async function machineDraft(
  house: House,
  reading: Reading,
  caller: Staff,
  line: Line,
  draft: Draft,
): Promise<MachineWords | Refusal> {
  const found = await draftOf(house, reading, caller, line, draft);
  if (isRefusal(found)) return found;
  const { answered, asked } = found;
  if (answered.to.length === 0) throw new Trouble('invalid', { field: 'act' });
  const words = `标题：${asked.subject}\n诉求：${asked.detail}\n已写下的：${answered.text}`;
  return machineWords(house, reading, caller, line, { deed: 'machine-draft', words: async () => words });
}

/** How a matter came to where it is, in a few lines, for whoever reads it. */
export const machineSummary = (
  house: House,
  reading: Reading,
  caller: Staff,
  line: Line,
): Promise<MachineWords | Refusal> =>
  machineWords(house, reading, caller, line, {
    deed: 'machine-summary',
    words: async () => {
      const history = await historyView(house, reading, line, caller);
      return history
        .map(({ at, label, content }) => [at.slice(0, 10), label, ...Object.values(content).filter(isWords)].join('：'))
        .join('\n');
    },
  });

const isWords = (value: unknown): value is string => typeof value === 'string';
