import type { Matter } from '#domain/matter/matter.ts';
import { senders } from '../channels/senders.ts';
import type { House } from '../house.ts';
import { openPersonal } from '../store/open-personal.ts';
import { correspondentsOf, mayTell } from './correspondents.ts';
import type { Address } from './outgoing.ts';

export type Way = { readonly channel: string } & Address;

/**
 * How the party of a matter can be reached, the first to be tried first: where they wrote from, then mail, then a text message.
 * What they left is opened here for this alone, and only where there is a way that would use it.
 */
export async function waysTo(house: House, matter: Matter): Promise<readonly Way[]> {
  const found = new Map<string, Address>(await correspondentsOf(house, matter.id));
  const { email, phone } = isOn(house, 'e-mail') || isOn(house, 'sms') ? await contactOf(house, matter) : {};
  if (email !== undefined && !found.has('e-mail')) found.set('e-mail', { to: email });
  if (phone !== undefined && !found.has('sms')) found.set('sms', { to: phone });
  const ways = [...found].map(([channel, address]) => ({ channel, ...address }));
  const open = await Promise.all(ways.map(({ channel, to }) => isOn(house, channel) && mayTell(house, channel, to)));
  return ways.filter((_, i) => open[i]);
}

export const isOn = (house: House, channel: string): boolean => senders.get(channel)?.isOn(house) ?? false;

/** What the party left of themselves when the matter was opened. By its name: other persons named there may be the ones accused. */
export async function contactOf(
  house: House,
  matter: Matter,
): Promise<{ readonly email?: string; readonly phone?: string }> {
  const { contact } = await openPersonal(house, { use: 'message' }, matter.id);
  return (contact ?? {}) as { email?: string; phone?: string };
}
