import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import type { House } from '../house.ts';
import { factorBy, factorsOf, keepFactor, noteUse, takeStep } from './factors.ts';
import { giveTicket, takeTicket } from './tickets.ts';

/** The address people type, as WebAuthn knows it: `https://huiyin.example.gov.cn` and its host. */
export interface Site {
  readonly origin: string;
  readonly host: string;
}

/** What a browser is asked, and the ticket its answer comes back with. */
export interface Asked<Options> {
  readonly ticket: string;
  readonly options: Options;
}

/** Ed25519, ES256, RS256: what every device has, and nothing this Node calls experimental. */
const algorithms = [-8, -7, -257];

/** How long a browser may take, minutes. */
const minutes = 5;

/** Of a passkey, sealed: its public key, and the host it was made for. */
interface KeyText {
  readonly key: string;
  readonly host: string;
}

/** Asks the browser for a new passkey: kept on the device, opened by fingerprint, face or PIN each time. */
export async function askPasskey(
  house: House,
  site: Site,
  who: { readonly staff: string; readonly username: string; readonly name: string },
): Promise<Asked<PublicKeyCredentialCreationOptionsJSON>> {
  const known = (await factorsOf(house, who.staff)).filter(({ kind }) => kind === 'passkey');
  const options = await generateRegistrationOptions({
    rpName: '回音 Huiyin',
    rpID: site.host,
    userID: new TextEncoder().encode(who.staff),
    userName: who.username,
    userDisplayName: who.name,
    attestationType: 'none',
    supportedAlgorithmIDs: algorithms,
    excludeCredentials: known.map(({ mark }) => ({ id: mark ?? '' })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  const { staff } = who;
  return { ticket: await giveTicket(house, { purpose: 'passkey', minutes, staff, text: options.challenge }), options };
}

/** Keeps the passkey the browser made; false when it does not answer what was asked. */
export async function keepPasskey(
  house: House,
  site: Site,
  said: { readonly staff: string; readonly ticket: string; readonly name: string; readonly answer: object },
): Promise<boolean> {
  const asked = await takeTicket(house, 'passkey', said.ticket);
  if (asked?.staff !== said.staff) return false;
  const told = await verifyRegistrationResponse({
    response: said.answer as RegistrationResponseJSON,
    expectedChallenge: asked.text,
    expectedOrigin: site.origin,
    expectedRPID: site.host,
    supportedAlgorithmIDs: algorithms,
    requireUserVerification: true,
  }).catch(() => ({ verified: false }) as const);
  if (!told.verified) return false;
  const { id, publicKey } = told.registrationInfo.credential;
  const text: KeyText = { key: Buffer.from(publicKey).toString('base64url'), host: site.host };
  const { staff, name } = said;
  return keepFactor(house, { staff, kind: 'passkey', name, mark: id, text: JSON.stringify(text) });
}

/** Asks the browser for any passkey of this site: nobody is named, so nothing is told of who has one. */
export async function askSignIn(house: House, site: Site): Promise<Asked<PublicKeyCredentialRequestOptionsJSON>> {
  const options = await generateAuthenticationOptions({ rpID: site.host, userVerification: 'required' });
  return { ticket: await giveTicket(house, { purpose: 'passkey-sign-in', minutes, text: options.challenge }), options };
}

/** Whose passkey answered, or undefined. */
export async function passkeyHolder(
  house: House,
  site: Site,
  said: { readonly ticket: string; readonly answer: object },
): Promise<string | undefined> {
  const asked = await takeTicket(house, 'passkey-sign-in', said.ticket);
  const response = said.answer as AuthenticationResponseJSON;
  const factor = typeof response.id === 'string' ? await factorBy(house, response.id) : undefined;
  if (asked === undefined || factor?.kind !== 'passkey') return undefined;
  const { key, host } = JSON.parse(factor.text) as KeyText;
  if (host !== site.host) return undefined;
  const told = await verifyAuthenticationResponse({
    response,
    expectedChallenge: asked.text,
    expectedOrigin: site.origin,
    expectedRPID: host,
    credential: {
      ...{ id: response.id, publicKey: new Uint8Array(Buffer.from(key, 'base64url')) },
      counter: Math.max(0, factor.step),
    },
    requireUserVerification: true,
  }).catch(() => undefined);
  if (!told?.verified) return undefined;
  // Passkeys that are carried from device to device keep no count: theirs stays at nought.
  const { newCounter } = told.authenticationInfo;
  if (newCounter > 0 && !(await takeStep(house, factor.id, newCounter))) return undefined;
  await noteUse(house, factor.id);
  return factor.staff;
}
