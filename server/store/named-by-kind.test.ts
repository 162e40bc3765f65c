import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namedByKind } from './named-by-kind.ts';

test('a name is kept where its ending fits, and gets the ending of the kind where it does not', () => {
  assert.equal(namedByKind('路灯.PNG', 'image/png'), '路灯.PNG');
  assert.equal(namedByKind('现场.jpeg', 'image/jpeg'), '现场.jpeg');
  assert.equal(namedByKind('来电.opus', 'audio/ogg'), '来电.opus');
  assert.equal(namedByKind('票据.pdf.exe', 'application/pdf'), '票据.pdf.exe.pdf');
  assert.equal(namedByKind('页面.html', 'image/gif'), '页面.html.gif');
  assert.equal(namedByKind('没有扩展名', 'audio/amr'), '没有扩展名.amr');
});
