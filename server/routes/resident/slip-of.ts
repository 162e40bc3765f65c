import { nearestClock } from '#domain/matter/nearest-clock.ts';
import { sayDay, sayMoment } from '#domain/matter/say-when.ts';
import { citation } from '#domain/words/law-table.ts';
import type { Slip } from '#web/resident/pages/slip.ts';
import type { House } from '../../house.ts';
import { codeOf } from '../../register.ts';
import type { Line } from '../../store/find-matters.ts';
import { holderOf, nowOf } from './matter-story.ts';
import type { Visit } from './visit.ts';

/** What is printed beside the matter itself: `site` is the address people type, `hash` that of the first entry. */
interface Printed {
  readonly site: string;
  readonly hash: string;
}

/** What stands on the slip of a matter, as it is today. Its QR code leads there, and carries the entry's hash where no server is asked for it. */
export function slipOf(house: House, { reading }: Visit, line: Line, { site, hash }: Printed): Slip {
  const { wording, names, today } = reading;
  const { state } = line;
  const rule = reading.rule(line.procedure, state.opened);
  const clock = nearestClock(state);
  const due = clock && {
    day: sayDay(clock.due, today, wording.phrases),
    law: citation(clock.law, wording.laws, wording.lang),
  };
  return {
    ...{ number: line.number, code: codeOf(house, line.id), kind: rule.kind, title: line.title, due },
    address: `${site}/follow/${line.number}#e=${Buffer.from(hash, 'hex').toString('base64url')}`,
    proof: (hash.slice(0, 16).match(/..../g) ?? []).join(' '),
    procedure: wording.procedures[rule.id]?.title ?? rule.id,
    registered: sayMoment(state.opened, today, wording.phrases),
    unit: names.unit(line.holder_unit) ?? line.holder_unit,
    now: nowOf(rule, line, reading),
    same: typeof state.answers.same === 'string' ? state.answers.same : undefined,
    ...holderOf(line, reading),
  };
}
