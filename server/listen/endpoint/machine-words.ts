import { isApart } from '#domain/matter/apart.ts';
import { isRefusal, type Refusal } from '#domain/matter/refusal.ts';
import { drafting, type MachineDeed } from '#regulations/drafting.ts';
import type { House } from '../../house.ts';
import { Trouble } from '../../http/problem.ts';
import type { Line } from '../../store/find-matters.ts';
import { openPersonal } from '../../store/open-personal.ts';
import type { Reading } from '../../views/reading.ts';
import type { Staff } from '../../who/caller.ts';
import { enterLook } from '../../who/enter-look.ts';
import { askModel } from './ask-model.ts';
import { covered } from './covered.ts';

/** A machine's words, to be read by a person before anything is done with them, and the look that stands for having asked. */
export interface MachineWords {
  readonly words: string;
  readonly last: number;
}

let asking = 0;

/**
 * Asks the endpoint of the settings. The look is an entry before anything leaves; what leaves has persons covered; matters set apart
 * never leave. What comes back is kept nowhere. Throws `machine-absent` where none is set, `machine-silent` when it does not answer.
 */
export async function machineWords(
  house: House,
  reading: Reading,
  caller: Staff,
  line: Line,
  { deed, words }: { readonly deed: MachineDeed; readonly words: () => Promise<string> },
): Promise<MachineWords | Refusal> {
  const { model } = house.channels;
  if (model === undefined) throw new Trouble('machine-absent');
  const rule = reading.rule(line.procedure, line.state.opened);
  if (line.veiled || isApart(rule, line.state.answers)) throw new Trouble('machine-never');
  if (asking >= drafting.limits.atOnce) throw new Trouble('busy');
  asking++;
  try {
    const look = await enterLook(house, caller, line.id, { purpose: deed });
    if (isRefusal(look)) return look;
    const sent = covered(await words(), await openPersonal(house, look, line.id));
    const told = await askModel(model, { ask: drafting.asks[deed], words: sent }, house.inside);
    if ('failed' in told) throw new Trouble('machine-silent', { last: look.seq });
    return { words: told.words, last: look.seq };
  } finally {
    asking--;
  }
}
