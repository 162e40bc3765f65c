import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unnumbered } from './unnumbered.ts';

test('numbers of telephones, identity cards, plates and doors are taken out; years and short counts in words stay words', () => {
  for (const text of ['13912345678', '139 1234 5678', '０７３１-82312345', '43010219900101123X', '湘A12345', 'A3B77'])
    assert.doesNotMatch(unnumbered(`电话${text}，请回`), /\d/, text);
  assert.equal(unnumbered('路灯坏了3天'), '路灯坏了3天');
});
