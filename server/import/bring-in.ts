import { type Attempt, decide } from '#domain/matter/decide.ts';
import { isRefusal, type Refusal } from '#domain/matter/refusal.ts';
import type { Actor, World } from '#domain/matter/world.ts';
import type { Procedure } from '#domain/words/procedure.ts';
import type { House } from '../house.ts';
import { type Prepared, prepare } from '../register.ts';
import { type Item, itemOf } from '../store/item.ts';
import type { Brought } from './brought.ts';

/** The entries a row makes: its registration, then what the station does with it at once. */
export interface BroughtIn {
  readonly items: readonly Item[];
  readonly routed: boolean;
  readonly answered: boolean;
}

/** Takes the same way as a word said today: opened by the kernel, then answered as its source did, else dispatched by the catalogue. */
export async function bringIn(
  house: House,
  rule: Procedure,
  actor: Actor,
  row: Brought,
): Promise<BroughtIn | { readonly refused: Refusal }> {
  const intake = {
    procedure: rule.id,
    form: row.form,
    channel: 'import' as const,
    actor,
    key: row.key,
    bodyHash: row.words,
    quiet: true,
  };
  const prepared = await prepare(house, intake);
  if ('refused' in prepared) return prepared;
  const doing = { actor, world: { ...(await house.world()), now: prepared.item.entry.at } };
  if (row.reply === undefined) {
    const sent = dispatch(house, rule, prepared, doing);
    return { items: [prepared.item, ...asList(sent)], routed: sent !== undefined, answered: false };
  }
  const answer = follow(house, rule, prepared, { ...doing, act: 'answer', data: { reply: row.reply } });
  return isRefusal(answer) ? { refused: answer } : { items: [prepared.item, answer], routed: false, answered: true };
}

const asList = <T>(one: T | undefined): readonly T[] => (one === undefined ? [] : [one]);

/** Without a proposal, or to a unit that cannot be dispatched to, it stays with the station. */
function dispatch(house: House, rule: Procedure, prepared: Prepared, doing: Doing): Item | undefined {
  const { unit, category } = prepared.route;
  if (unit === undefined) return undefined;
  const sorted = category !== undefined && prepared.matter.answers.category === undefined ? { category } : {};
  const sent = follow(house, rule, prepared, { ...doing, act: 'dispatch', data: { unit, ...sorted } });
  return isRefusal(sent) ? undefined : sent;
}

/** Who does it, and the world in which it is done. */
interface Doing {
  readonly actor: Actor;
  readonly world: World;
}

function follow(
  house: House,
  rule: Procedure,
  { matter, item }: Prepared,
  { world, ...attempt }: Doing & Attempt,
): Item | Refusal {
  const draft = decide(rule, world, matter, attempt);
  if (isRefusal(draft)) return draft;
  const extras = { quiet: true, ...(item.matter.code_hash !== null && { codeHash: item.matter.code_hash }) };
  return itemOf(house, world, rule, { matter, row: item.matter }, draft, extras).item;
}
