const signatures = [
  ['image/jpeg', 0, 'ffd8ff'],
  ['image/png', 0, '89504e470d0a1a0a'],
  ['image/gif', 0, '474946383761'],
  ['image/gif', 0, '474946383961'],
  ['image/webp', 8, '57454250'],
  ['application/pdf', 0, '255044462d'],
  ['audio/mpeg', 0, '494433'],
  ['audio/mpeg', 0, 'fffb'],
  ['audio/mpeg', 0, 'fff3'],
  ['audio/mp4', 4, '667479704d3441'],
] as const;

export type Mime = (typeof signatures)[number][0];

/** What a file is by its first bytes, whatever its name or sender says; undefined for anything not accepted. */
export function kindOfFile(bytes: Buffer): Mime | undefined {
  const found = signatures.find(([, at, hex]) => bytes.subarray(at, at + hex.length / 2).toString('hex') === hex);
  return found?.[0] === 'image/webp' && bytes.toString('latin1', 0, 4) !== 'RIFF' ? undefined : found?.[0];
}
