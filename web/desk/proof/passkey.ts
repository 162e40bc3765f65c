import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser';
import { startAuthentication, startRegistration } from '@simplewebauthn/browser';
import { post } from '../api.ts';

interface Asked<Options> {
  readonly ticket: string;
  readonly options: Options;
}

/** Whether this browser, at this address, can use passkeys at all: plain http cannot. */
export const canPasskey = (): boolean => window.isSecureContext && 'PublicKeyCredential' in window;

/** Answers what the server asks with a passkey of this device, at one of the two places that take it. */
export async function showPasskey(to: 'sessions' | 'proof'): Promise<void> {
  const { ticket, options } = await post<Asked<PublicKeyCredentialRequestOptionsJSON>>('/api/passkeys', {});
  const answer = await startAuthentication({ optionsJSON: options });
  await post(`/api/passkeys/${to}`, { ticket, answer });
}

/** Makes a passkey on this device and has it kept; answers with recovery codes, when these are the first. */
export async function addPasskey(name: string): Promise<readonly string[]> {
  const path = '/api/session/factors/passkey';
  const { ticket, options } = await post<Asked<PublicKeyCredentialCreationOptionsJSON>>(path, {});
  const answer = await startRegistration({ optionsJSON: options });
  const { recovery } = await post<{ recovery: readonly string[] }>(`${path}/confirm`, { ticket, answer, name });
  return recovery;
}
