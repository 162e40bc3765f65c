import type { Matter } from '#domain/matter/matter.ts';
import type { Refusal } from '#domain/matter/refusal.ts';
import type { Procedure } from '#domain/words/procedure.ts';
import type { House } from '../house.ts';
import { append, type Repeat } from '../store/append.ts';
import type { Item } from '../store/item.ts';
import { madeBy } from '../store/request-key.ts';
import { inTransaction } from '../store/transaction.ts';
import { placeStop } from './place-stop.ts';

/** A new matter that takes a place: looked at and stored under the lock of the row it is a place of. */
interface Booking {
  readonly rule: Procedure;
  readonly matter: Matter;
  readonly item: Item;
}

/** Stores it, or says who is there already. A press tried again finds its own booking and is no second one. */
export function book(
  house: House,
  { rule, matter, item }: Booking,
): Promise<readonly Repeat[] | { readonly refused: Refusal }> {
  return inTransaction(house.db, async (client) => {
    const isRepeat = item.key !== undefined && (await madeBy(client, house.region, item.key)) !== undefined;
    const data = matter.answers;
    const refused = isRepeat ? undefined : await placeStop(client, rule, matter, { act: 'register', data });
    return refused === undefined ? append(client, [item]) : { refused };
  });
}
