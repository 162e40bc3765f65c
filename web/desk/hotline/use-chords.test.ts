import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chordOf } from './use-chords.ts';

const none = { altKey: false, ctrlKey: false, metaKey: false };

test('a chord is named by its keys, whatever the layout writes for them', () => {
  assert.equal(chordOf({ ...none, altKey: true, code: 'KeyE' }), 'alt+e');
  assert.equal(chordOf({ ...none, altKey: true, code: 'Digit1' }), 'alt+1');
  assert.equal(chordOf({ ...none, ctrlKey: true, code: 'NumpadEnter' }), 'ctrl+enter');
  assert.equal(chordOf({ ...none, metaKey: true, code: 'Enter' }), 'ctrl+enter');
  assert.equal(chordOf({ ...none, code: 'Escape' }), 'escape');
});
