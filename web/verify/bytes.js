// What hashing and the formats of the log need, from the browser alone.
export const bytesOf = (text) => new TextEncoder().encode(text);

export async function sha256(...parts) {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return new Uint8Array(await crypto.subtle.digest('SHA-256', all));
}

export const hexOf = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

export const base64Of = (bytes) => btoa(String.fromCharCode(...bytes));

/** Undefined when it is not base64 in its one spelling. */
export function fromBase64(coded) {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(coded) || coded.length % 4 !== 0) return undefined;
  const bytes = Uint8Array.from(atob(coded), (sign) => sign.charCodeAt(0));
  return base64Of(bytes) === coded ? bytes : undefined;
}

export const same = (a, b) => hexOf(a) === hexOf(b);
