import { generateSecret, generateURI, verify } from 'otplib';
import type { House } from '../house.ts';
import { type Factor, takeStep } from './factors.ts';

/** What an authenticator is told: by QR code, or typed. Usual values, which every authenticator knows: SHA-1, six digits, thirty seconds. */
export interface TotpOffer {
  readonly secret: string;
  readonly uri: string;
}

export function offerTotp(issuer: string, username: string): TotpOffer {
  const secret = generateSecret();
  return { secret, uri: generateURI({ issuer, label: username, secret }) };
}

/** The time step a code belongs to (this one, the one before or the next), or undefined when it is none of theirs. */
export async function stepOf(secret: string, code: string): Promise<number | undefined> {
  if (!/^\d{6}$/.test(code)) return undefined;
  const told = await verify({ secret, token: code, epochTolerance: 30 });
  return told.valid && 'epoch' in told ? Math.floor(told.epoch / 30) : undefined;
}

/** Whether it is a code of this factor that was not used before. */
export async function isTotp(house: House, factor: Factor, code: string): Promise<boolean> {
  const step = await stepOf(factor.text, code);
  return step !== undefined && (await takeStep(house, factor.id, step));
}
