import { fill } from '#domain/words/fill.ts';
import { messageWords } from '#regulations/wording/messages.ts';
import type { House } from '../house.ts';
import { regionName, regionOf } from '../region.ts';

/** Who writes, as it stands at the foot of a mail and the head of a text message. */
export async function signedBy(house: House): Promise<string> {
  return fill(messageWords.zh.signed, { county: regionName(await regionOf(house), 'zh') });
}
