import limit from 'p-limit';
import sharp from 'sharp';
import type { Mime } from './file-kind.ts';

/** Points of a picture at most: a telephone's fifty million pass, a bomb of a thousand million does not. */
const mostPoints = 8192 * 8192;
/** What is kept is never longer or wider; the page of a document stays readable. */
const longestSide = 4096;
/** Pictures being drawn at a time: each may need a few hundred megabytes while it is. */
const inTurn = limit(2);

export type PictureFault = 'unreadable' | 'too-many-points';

// Only what is accepted is ever opened, whatever the bytes say they are.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: ['Jpeg', 'Png', 'Nsgif', 'Webp'].map((name) => `VipsForeignLoad${name}Buffer`) });
sharp.cache(false);
sharp.concurrency(1);

/**
 * The picture drawn anew in its own format, upright, and nothing else: no camera, place, moment, comment, thumbnail or
 * appended file comes along; of a moving picture the first. Done beside the main thread.
 */
export const cleanPicture = (bytes: Buffer, mime: Mime): Promise<Buffer | PictureFault> =>
  inTurn(() => draw(bytes, mime).catch(faultOf));

function draw(bytes: Buffer, mime: Mime): Promise<Buffer> {
  const picture = sharp(bytes, { failOn: 'truncated', limitInputPixels: mostPoints })
    .timeout({ seconds: 20 })
    .autoOrient()
    .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true });
  if (mime === 'image/jpeg') return picture.jpeg({ quality: 85 }).toBuffer();
  if (mime === 'image/webp') return picture.webp({ quality: 85 }).toBuffer();
  return mime === 'image/gif' ? picture.gif().toBuffer() : picture.png().toBuffer();
}

const faultOf = ({ message }: Error): PictureFault =>
  message.includes('pixel limit') ? 'too-many-points' : 'unreadable';
