/** FNV-1a over the code units of a text, or of a part of it: 32 bits, signed. For tables, never for secrets. */
export function fnv(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}
