import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FieldSchema, FormSchema } from '#domain/form/form-schema.ts';
import { answersOf, choicesOf, firstMissing, questionsOf } from './fields-of.ts';

const field = (kind: FieldSchema['x-kind'], more: Partial<FieldSchema> = {}): FieldSchema => ({
  title: kind,
  'x-kind': kind,
  'x-mark': 'internal',
  ...more,
});

const form: FormSchema = {
  type: 'object',
  required: ['unit', 'reason'],
  additionalProperties: false,
  properties: {
    unit: field('unit', {
      type: 'string',
      enum: ['water', 'roads'],
      'x-names': ['水务局', '交通局'],
      examples: ['water'],
    }),
    reason: field('long-text', {
      type: 'string',
      maxLength: 4000,
      description: '写清事实和依据',
      examples: ['路灯坏了三天'],
    }),
    contact: field('person', { 'x-mark': 'personal', examples: [{ name: '王芳' }] }),
    number: field('text', { type: 'string', examples: ['A-1'] }),
  },
};

test('Questions keep the order, marks and choices of the schema', () => {
  const [unit, reason, contact, number] = questionsOf(form);
  assert.deepEqual(unit?.choices, [
    { value: 'water', label: '水务局' },
    { value: 'roads', label: '交通局' },
  ]);
  assert.equal(unit?.example, '', 'a key is no example for a reader');
  assert.equal(reason?.example, '', 'its hint says what to write');
  assert.equal(number?.example, 'A-1');
  assert.equal(reason?.max, 4000);
  assert.equal(contact?.personal, true);
  assert.equal(contact?.required, false);
});

test('A list has the choices of its items, and a choice without a name shows its key', () => {
  const schema = field('units', { type: 'array', items: { enum: ['a', 'b'], 'x-names': ['甲'] } });
  assert.deepEqual(choicesOf(schema), [
    { value: 'a', label: '甲' },
    { value: 'b', label: 'b' },
  ]);
});

test('Only answers that say something are sent', () => {
  const sent = answersOf({
    reason: '  修好了 ',
    words: '   ',
    photos: [],
    contact: { name: ' 王芳', phone: '' },
    place: { words: ' ' },
    days: 0,
  });
  assert.deepEqual(sent, { reason: '修好了', contact: { name: '王芳' }, days: 0 });
});

test('Blank words do not answer a required question', () => {
  const questions = questionsOf(form);
  assert.equal(firstMissing(questions, { unit: 'water', reason: ' \n' })?.name, 'reason');
  assert.equal(firstMissing(questions, { unit: 'water', reason: '不归我们' }), undefined);
});
