import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { maskName, maskPhone, shownOf } from './mask.ts';

const person = { name: '王秀兰', phone: '13800001234', email: 'wxl@example.com', address: '东头村三组12号' };

test('a purpose shows what it needs and the rest in part', () => {
  assert.deepEqual(shownOf(person, ['name', 'phone'], 'clear'), {
    ...{ name: '王秀兰', phone: '13800001234', email: 'w***@example.com', address: '***' },
  });
  assert.deepEqual(shownOf(person, ['name', 'phone', 'email', 'address', 'words'], 'clear'), person);
});

test('an office that is only to recognise somebody sees parts, whatever the purpose', () => {
  assert.deepEqual(shownOf(person, ['name', 'phone', 'email', 'address', 'words'], 'partial'), {
    ...{ name: '王*', phone: '138****1234', email: 'w***@example.com', address: '***' },
  });
  assert.equal(shownOf('430199101201-JA-00123', ['words'], 'partial'), '***');
});

test('other personal words are shown only for a purpose that needs them', () => {
  assert.equal(shownOf('8391', ['name'], 'clear'), '***');
  assert.equal(shownOf('8391', ['words'], 'clear'), '8391');
});

test('a mask tells neither the length of a name nor the middle of a number', () => {
  assert.deepEqual(['王兰', '王秀兰', ' 欧阳修', '𠮷田', 'Jane'].map(maskName), ['王*', '王*', '欧*', '𠮷*', 'J*']);
  assert.deepEqual(['138 0000 1234', '+86 13800001234', '０１２３４５６７', '0731-88201234', '12345'].map(maskPhone), [
    '138****1234',
    '138****1234',
    '****567',
    '****234',
    '****345',
  ]);
});

test('no more than the ends of a number can be told from its mask', () => {
  const digits = fc.stringMatching(/^\d{5,20}$/);
  fc.assert(
    fc.property(digits, (phone) => {
      const seen = maskPhone(phone).replace(/\D/g, '').length;
      assert.ok(seen === 3 || (seen === 7 && phone.length >= 11), maskPhone(phone));
    }),
  );
});
