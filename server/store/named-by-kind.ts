import type { Mime } from './file-kind.ts';

/** Endings that fit, the usual one first. */
const endings: Readonly<Record<Mime, readonly string[]>> = {
  'image/jpeg': ['jpg', 'jpeg', 'jpe', 'jfif'],
  'image/png': ['png'],
  'image/gif': ['gif'],
  'image/webp': ['webp'],
  'application/pdf': ['pdf'],
  'audio/mpeg': ['mp3', 'mpga'],
  'audio/aac': ['aac'],
  'audio/mp4': ['m4a', 'mp4'],
  'audio/ogg': ['ogg', 'oga', 'opus', 'spx'],
  'audio/wav': ['wav'],
  'audio/amr': ['amr'],
};

/** The name with an ending that fits what the file is: whoever double-clicks it opens it with what is made for it. */
export function namedByKind(name: string, mime: Mime): string {
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const [usual = '', ...others] = endings[mime];
  return ending === usual || others.includes(ending) ? name : `${name}.${usual}`;
}
