import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { bomb, phonePicture, plain, png } from '../../tests/pictures.ts';
import { cleanPicture } from './clean-picture.ts';
import type { Mime } from './file-kind.ts';

async function cleaned(bytes: Buffer, mime: Mime): Promise<Buffer> {
  const clean = await cleanPicture(bytes, mime);
  assert.ok(typeof clean !== 'string', String(clean));
  return clean;
}

test('a telephone’s picture comes out upright, without camera, place, moment or words', async () => {
  const phone = await phonePicture();
  assert.ok(phone.includes('EXIF-TRACE') && phone.includes('XMP-TRACE'), 'the picture brings what is to be taken off');
  const clean = await cleaned(phone, 'image/jpeg');
  const { format, width, height, exif, xmp, icc, orientation } = await sharp(clean).metadata();
  assert.deepEqual({ format, width, height }, { format: 'jpeg', width: 60, height: 80 });
  assert.deepEqual([exif, xmp, icc, orientation], [undefined, undefined, undefined, undefined]);
  for (const trace of ['TRACE', 'Huiyin-Phone', 'GPS']) assert.ok(!clean.includes(trace), trace);
});

test('what is hidden behind or inside a picture is gone: an appended page, a comment, a chunk of text', async () => {
  const jpeg = await plain(20, 20).jpeg().toBuffer();
  const page = '<script>alert(1)</script>';
  const comment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, page.length + 2]), Buffer.from(page)]);
  const polyglots: [Buffer, Mime][] = [
    [Buffer.concat([jpeg, Buffer.from(page)]), 'image/jpeg'],
    [Buffer.concat([jpeg.subarray(0, 2), comment, jpeg.subarray(2)]), 'image/jpeg'],
    [Buffer.concat([png, Buffer.from(`%PDF-1.7 PK\u0003\u0004${page}`)]), 'image/png'],
    [Buffer.concat([await plain(20, 20).gif().toBuffer(), Buffer.from(`*/=1;${page}`)]), 'image/gif'],
    [Buffer.concat([await plain(20, 20).webp().toBuffer(), Buffer.from(page)]), 'image/webp'],
  ];
  for (const [bytes, mime] of polyglots) assert.ok(!(await cleaned(bytes, mime)).includes('script'), mime);
});

test('each kind stays its kind; of a moving picture the first is kept', async () => {
  for (const kind of ['jpeg', 'png', 'webp', 'gif'] as const) {
    const clean = await cleaned(await plain(20, 20).toFormat(kind).toBuffer(), `image/${kind}`);
    assert.equal((await sharp(clean).metadata()).format, kind);
  }
  const moving = await sharp([png, await plain(24, 16).negate().png().toBuffer()], { join: { animated: true } }).gif();
  assert.equal((await sharp(await cleaned(await moving.toBuffer(), 'image/gif')).metadata()).pages ?? 1, 1);
});

test('a bomb of a hundred million points is refused before it unfolds', async () => {
  const bytes = await bomb();
  assert.ok(bytes.length < 1024 * 1024);
  const began = performance.now();
  assert.equal(await cleanPicture(bytes, 'image/png'), 'too-many-points');
  assert.ok(performance.now() - began < 1000);
});

test('what only begins like a picture, or ends too soon, cannot be drawn', async () => {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
  assert.equal(await cleanPicture(svg, 'image/png'), 'unreadable');
  assert.equal(await cleanPicture(png.subarray(0, 60), 'image/png'), 'unreadable');
  assert.equal(await cleanPicture(Buffer.from('ffd8ffe000104a46', 'hex'), 'image/jpeg'), 'unreadable');
});

test('twelve million points are drawn while the process goes on; what is larger than needed is made smaller', async () => {
  const photo = await plain(4608, 3456).jpeg().toBuffer();
  let turns = 0;
  const clock = setInterval(() => (turns += 1), 5);
  const clean = await cleaned(photo, 'image/jpeg');
  clearInterval(clock);
  assert.ok(turns > 3, `${turns} turns`);
  const { width, height } = await sharp(clean).metadata();
  assert.deepEqual([width, height], [4096, 3072]);
});
