import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formOfWords } from './form-of-words.ts';

test('the first line says what it is about; all of it is the detail', () => {
  const form = formOfWords('东头村三组路灯不亮\r\n坏了三天，晚上看不见路。');
  assert.deepEqual(form, { subject: '东头村三组路灯不亮', detail: '东头村三组路灯不亮\n坏了三天，晚上看不见路。' });
});

test('one long line is about its first sentence, and nothing of it is lost', () => {
  const text = `路灯不亮。${'坏了三天，'.repeat(60)}`;
  assert.deepEqual(formOfWords(text), { subject: '路灯不亮。', detail: text });
});

test('a first sentence without end is cut to a hundred characters, an emoji being one', () => {
  const { subject, detail } = formOfWords('😀'.repeat(150));
  assert.equal([...subject].length, 100);
  assert.equal([...detail].length, 150);
});

test('a mail has a subject of its own; without words it is the detail too', () => {
  assert.deepEqual(formOfWords('', '路灯不亮'), { subject: '路灯不亮', detail: '路灯不亮' });
  assert.equal(formOfWords('坏了三天', '路灯不亮').subject, '路灯不亮');
});
