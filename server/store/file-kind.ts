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
  ['audio/mpeg', 0, 'fff2'],
  ['audio/mpeg', 0, 'fffa'],
  ['audio/mpeg', 0, 'ffe3'],
  ['audio/aac', 0, 'fff1'],
  ['audio/aac', 0, 'fff9'],
  ['audio/mp4', 4, '66747970'],
  ['audio/ogg', 0, '4f676753'],
  ['audio/wav', 8, '57415645'],
  ['audio/amr', 0, '2321414d52'],
] as const;

export type Mime = (typeof signatures)[number][0];

/** What a file is by its first bytes, whatever its name or sender says; undefined for anything not accepted. */
export function kindOfFile(bytes: Buffer): Mime | undefined {
  const found = signatures.find(([, at, hex]) => bytes.subarray(at, at + hex.length / 2).toString('hex') === hex)?.[0];
  return found === undefined || isWhole[found]?.(bytes) === false ? undefined : found;
}

/** A telephone's HEIC or AVIF: a picture, of a kind that most screens cannot show and that is not drawn here. */
export const isHeic = (bytes: Buffer): boolean =>
  bytes.toString('latin1', 4, 8) === 'ftyp' &&
  /^(hei[cmsx]|hev[cmsx]|mif1|msf1|avi[fs])$/.test(bytes.toString('latin1', 8, 12));

/** Whether it is a recording, to be heard and not looked at. */
export const isSound = (mime: Mime): boolean => mime.startsWith('audio/');

/** Containers hold pictures and sound alike; what else must be true for the name to be right. */
const isWhole: { readonly [M in Mime]?: (bytes: Buffer) => boolean } = {
  'image/webp': isRiff,
  'audio/wav': isRiff,
  'audio/mp4': (bytes) => bytes.includes('ftypM4A') || (bytes.includes('soun') && !bytes.includes('vide')),
  'audio/ogg': (bytes) => ['OpusHead', '\u0001vorbis', 'Speex   '].some((codec) => first(bytes, 64).includes(codec)),
};

function isRiff(bytes: Buffer): boolean {
  return first(bytes, 4) === 'RIFF';
}

const first = (bytes: Buffer, n: number): string => bytes.toString('latin1', 0, n);
