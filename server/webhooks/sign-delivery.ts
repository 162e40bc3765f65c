import { createHmac } from 'node:crypto';

/** Headers of a delivery after Standard Webhooks: id, seconds since 1970, and `v1,` with the HMAC-SHA256 in base64 over `id.time.body`. */
export function signDelivery(secret: string, id: string, seconds: number, body: string): Record<string, string> {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': String(seconds), 'webhook-signature': `v1,${signature}` };
}
