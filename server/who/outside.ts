import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  Configuration,
  calculatePKCECodeChallenge,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import type { House } from '../house.ts';
import type { OutsideName } from './outside-names.ts';
import { giveTicket, takeTicket } from './tickets.ts';

/** The county's own sign-in, and where it sends people back to. */
export interface Outside {
  readonly config: () => Promise<Configuration>;
  readonly back: (origin: string) => string;
}

/** What is remembered while somebody is away. */
interface Away {
  readonly verifier: string;
  readonly nonce: string;
  /** They are signed in and only show once more who they are. */
  readonly prove: boolean;
}

/** How long somebody may be away, minutes; and how old a proof there may be, seconds. */
const awayMinutes = 10;
const proofAge = 60;

/** By what its tokens may be signed: public keys only. Never none, never the secret that both sides know. */
const signatures: ReadonlySet<string> = new Set(
  ['RS', 'PS', 'ES'].flatMap((kind) => ['256', '384', '512'].map((size) => kind + size)).concat('EdDSA', 'Ed25519'),
);

/** Undefined where none is set up. What it says of itself is read at the first use, and again after a failure. */
export function outsideOf({ channels, inside }: House): Outside | undefined {
  const { oidc } = channels;
  if (oidc === undefined) return undefined;
  let known: Promise<Configuration> | undefined;
  const read = async () => {
    const issuer = new URL(oidc.issuer);
    // Plain http only to a machine that the configuration names as the office's own.
    const plain = issuer.protocol === 'http:' && inside.includes(issuer.host);
    const execute = plain ? [allowInsecureRequests] : [];
    const options = { timeout: 10, execute };
    return checking(await discovery(issuer, oidc.client, oidc.secret, undefined, options), oidc, execute);
  };
  const config = () => {
    known ??= read().catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    return known;
  };
  return { config, back: (origin) => `${origin}/api/outside/back` };
}

/** Over TLS the library trusts what comes from the token endpoint; inside an office there may be none, so the signature is checked always. */
function checking(
  found: Configuration,
  { client, secret }: { readonly client: string; readonly secret: string },
  execute: readonly ((config: Configuration) => void)[],
): Configuration {
  const { supportsPKCE: _, ...said } = found.serverMetadata();
  const all = said.id_token_signing_alg_values_supported ?? ['RS256'];
  const fit = { id_token_signing_alg_values_supported: all.filter((one) => signatures.has(one)) };
  const config = new Configuration({ ...said, ...fit }, client, secret);
  config.timeout = 10;
  for (const set of [...execute, enableNonRepudiationChecks]) set(config);
  return config;
}

/** Where somebody is sent, and the word their browser keeps meanwhile: nobody else can come back for them. */
export async function sendAway(
  house: House,
  outside: Outside,
  origin: string,
  prove: boolean,
): Promise<{ readonly to: URL; readonly state: string }> {
  const away: Away = { verifier: randomPKCECodeVerifier(), nonce: randomNonce(), prove };
  const state = randomState();
  await giveTicket(house, { purpose: 'outside', minutes: awayMinutes, word: state, text: JSON.stringify(away) });
  const to = buildAuthorizationUrl(await outside.config(), {
    redirect_uri: outside.back(origin),
    scope: 'openid profile',
    code_challenge: await calculatePKCECodeChallenge(away.verifier),
    code_challenge_method: 'S256',
    nonce: away.nonce,
    state,
    ...(prove && { max_age: '0', prompt: 'login' }),
  });
  return { to, state };
}

/** Who somebody is there, and what for they were sent. */
export interface Back extends OutsideName {
  readonly issuer: string;
  readonly sub: string;
  readonly prove: boolean;
}

/** Who came back. Throws when what comes back is not the answer to what was asked. */
export async function cameBack(
  house: House,
  outside: Outside,
  came: { readonly origin: string; readonly search: string; readonly state: string },
): Promise<Back | undefined> {
  const asked = await takeTicket(house, 'outside', came.state);
  if (asked === undefined) return undefined;
  const { verifier, nonce, prove } = JSON.parse(asked.text) as Away;
  const config = await outside.config();
  const tokens = await authorizationCodeGrant(config, new URL(`${outside.back(came.origin)}${came.search}`), {
    ...{ pkceCodeVerifier: verifier, expectedNonce: nonce, expectedState: came.state, idTokenExpected: true },
    ...(prove && { maxAge: proofAge }),
  });
  const claims = tokens.claims();
  if (claims === undefined || !isIdToken(tokens.id_token ?? '')) return undefined;
  const { iss: issuer, sub } = claims;
  // Many tell a name only where they are asked for it, not in the token.
  const more = prove ? {} : await fetchUserInfo(config, tokens.access_token, sub).catch(() => ({}));
  const { name, preferred_username: username }: Readonly<Record<string, unknown>> = { ...claims, ...more };
  return { issuer, sub, prove, name: textOf(name), username: textOf(username) };
}

/** Not another kind of token that the same system signs with the same key: those name their kind. */
function isIdToken(token: string): boolean {
  const [head = ''] = token.split('.', 1);
  const { typ = 'JWT' } = JSON.parse(Buffer.from(head, 'base64url').toString()) as { readonly typ?: unknown };
  return String(typ).toUpperCase() === 'JWT';
}

const textOf = (claim: unknown): string => (typeof claim === 'string' ? claim.slice(0, 60) : '');
