import { createHmac, timingSafeEqual } from 'node:crypto';
import { Readable } from 'node:stream';
import type { FastifyRequest, preParsingAsyncHookHandler } from 'fastify';
import type { House } from '../house.ts';
import { Trouble } from '../http/problem.ts';
import { holderOf, type KeyHolder, type Purpose, secretOf } from './api-key.ts';

/** Headers of a signed request: the key's id, seconds since 1970 (decimals allowed), and the signature as hex. */
export const signedHeaders = {
  key: 'x-huiyin-key',
  time: 'x-huiyin-timestamp',
  signature: 'x-huiyin-signature',
} as const;

/** How far the clocks of both sides may be apart, seconds. */
const window = 300;

/** Whether a request says it is signed. */
export const isSigned = (request: FastifyRequest): boolean => header(request, 'signature') !== '';

/**
 * Who signed a request for this purpose: HMAC-SHA256, keyed by the whole secret, over `timestamp.body`, the body as sent (nothing for a
 * GET). Each signature is taken once. Throws `signature-wrong` (401) whatever of it was wrong, so that nothing is learnt by trying.
 * The route needs the `keepBody` hook.
 */
export async function signerOf(house: House, request: FastifyRequest, purpose: Purpose): Promise<KeyHolder> {
  const [id, time, signature] = [header(request, 'key'), header(request, 'time'), header(request, 'signature')];
  const holder = isFresh(time) ? await holderOf(house, id, purpose) : undefined;
  if (holder === undefined) throw new Trouble('signature-wrong');
  const right = signatureFor(secretOf(house, holder.id), time, bodies.get(request) ?? Buffer.alloc(0));
  if (!isSame(right, signature) || !(await isFirst(house, right))) throw new Trouble('signature-wrong');
  return holder;
}

/** The signature a caller sends. */
export const signatureFor = (secret: string, time: string, body: Buffer | string): string =>
  createHmac('sha256', secret).update(`${time}.`).update(body).digest('hex');

const bodies = new WeakMap<FastifyRequest, Buffer>();

/** A `preParsing` hook: remembers the body as it was sent, to the byte. Uploads in parts are not signed. */
export const keepBody: preParsingAsyncHookHandler = async (request, _, payload) => {
  if (!isSigned(request) || request.headers['content-type']?.startsWith('multipart/')) return payload;
  const most = request.routeOptions.bodyLimit;
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of payload as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > most) throw new Trouble('too-large');
    pieces.push(piece);
  }
  const body = Buffer.concat(pieces);
  bodies.set(request, body);
  return Object.assign(Readable.from([body]), { receivedEncodedLength: body.length });
};

const header = (request: FastifyRequest, name: keyof typeof signedHeaders): string => {
  const value = request.headers[signedHeaders[name]];
  return typeof value === 'string' ? value : '';
};

const isFresh = (time: string): boolean =>
  /^\d{1,11}(\.\d{1,9})?$/.test(time) && Math.abs(Date.now() / 1000 - Number(time)) <= window;

function isSame(right: string, given: string): boolean {
  const [a, b] = [Buffer.from(right), Buffer.from(given.toLowerCase().replace(/^sha256=/, ''))];
  return a.length === b.length && timingSafeEqual(a, b);
}

async function isFirst(house: House, signature: string): Promise<boolean> {
  const { rowCount } = await house.db.query(
    'insert into signed_once (signature, region, at) values ($1, $2, $3) on conflict (signature, region) do nothing',
    [signature, house.region, new Date()],
  );
  return rowCount === 1;
}

/** Signatures whose time has long passed need not be remembered. */
export const dropSignatures = (house: House, before: Date): Promise<unknown> =>
  house.db.query('delete from signed_once where region = $1 and at < $2', [house.region, before]);
