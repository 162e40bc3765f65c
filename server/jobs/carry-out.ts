import type { Effect } from '#domain/matter/draft.ts';
import { act } from '../act.ts';
import type { House } from '../house.ts';
import { register } from '../register.ts';
import { contentsOf } from '../store/contents.ts';
import { entriesOf } from '../store/entries.ts';
import { gather } from '../topics/gather.ts';
import type { OutboxLine } from './outbox.ts';

/**
 * Carries out what an act means for other matters, each as an act of its own. The key follows from the act, so that a job
 * tried twice does nothing twice. A refusal (the other matter has ended meanwhile) is an answer, not a failure.
 */
export async function carryOut(house: House, line: OutboxLine): Promise<void> {
  for (const [i, effect] of line.effects.entries()) {
    const key = `follow:${line.matter}:${line.seq}:${i}`;
    if (effect.kind === 'open') await openFor(house, line, effect, key);
    else if (effect.kind === 'act') await actFor(house, line, effect, key);
    else await gatherFor(house, line, effect);
  }
}

async function openFor(house: House, line: OutboxLine, effect: Effect & { kind: 'open' }, key: string): Promise<void> {
  const form = {
    ...(await saidWith(house, line, 1, effect.carries)),
    ...(await saidWith(house, line, line.seq, effect.says)),
  };
  const intake = {
    procedure: effect.procedure,
    form,
    channel: effect.channel ?? 'follow',
    actor: { kind: 'follow' },
    id: effect.id,
    parent: line.matter,
  } as const;
  const seats = effect.unit === '' ? { ...effect.seats } : { unit: effect.unit, ...effect.seats };
  const result = await register(house, { ...intake, seats, key });
  if ('refused' in result) throw new Error(`${effect.procedure} could not be opened: ${result.refused.rule}`);
}

async function actFor(house: House, line: OutboxLine, effect: Effect & { kind: 'act' }, key: string): Promise<void> {
  const said = effect.says.length === 0 ? {} : await saidWith(house, line, line.seq, effect.says);
  await act(house, {
    matter: effect.matter,
    act: effect.act,
    actor: { kind: 'follow' },
    data: said,
    about: effect.about,
    key,
  });
}

async function gatherFor(house: House, line: OutboxLine, effect: Effect & { kind: 'gather' }): Promise<void> {
  const { numbers = '', filter = '' } = await saidWith(house, line, line.seq, effect.says);
  await gather(house, { topic: line.matter, seq: line.seq, take: effect.take }, String(numbers), String(filter));
}

/** What was said in one entry of the matter, openly or beside the ledger, as far as it is named. */
async function saidWith(
  house: House,
  line: OutboxLine,
  seq: number,
  names: readonly string[],
): Promise<Record<string, unknown>> {
  const { open } = await contentsOf(house.db, house.region, line.matter);
  const entry = (await entriesOf(house.db, house.region, line.matter)).find((one) => one.seq === seq);
  return pick({ ...(entry?.body.data as object), ...open.get(seq) }, names);
}

const pick = (from: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(from).filter(([name]) => names.includes(name)));
