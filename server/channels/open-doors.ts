import type { House } from '../house.ts';
import { runMessages } from '../messages/run-messages.ts';
import { openImap } from './imap-in.ts';
import { senders } from './senders.ts';
import { openSmtp } from './smtp-in.ts';

/** Mail comes in and messages go out, as far as the county has set it up; without any setting nothing is opened. */
export async function openDoors(house: House): Promise<{ close(): Promise<void> }> {
  const smtp = await openSmtp(house);
  const imap = openImap(house);
  const messages = [...senders.values()].some((sender) => sender.isOn(house)) ? runMessages(house) : undefined;
  const close = async () => {
    await Promise.all([smtp?.close(), imap?.close()]);
    await messages?.stop();
  };
  return { close };
}
