import { hash } from 'node:crypto';

/** A uuid (version 8) that follows from its parts: the same parts always give the same id, so that a repeat opens nothing twice. */
export function derivedId(parts: readonly string[]): string {
  const hex = hash('sha256', JSON.stringify(parts));
  const variant = ((Number.parseInt(hex[16] ?? '0', 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
