import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textOf } from './html.ts';
import { qrImage } from './qr-image.ts';

test('A QR code keeps four free modules on every side, so that old telephones find it', () => {
  const image = textOf(qrImage('http://localhost:8080/follow/261120-00042', '扫码'));
  const size = Number(/viewBox="0 0 (\d+)/.exec(image)?.[1]);
  const cells = [...image.matchAll(/M(\d+) (\d+)h/g)].flatMap(([, x, y]) => [Number(x), Number(y)]);
  assert.equal(Math.min(...cells), 4);
  assert.equal(Math.max(...cells), size - 5);
  assert.match(image, /role="img" aria-label="扫码"/);
});
