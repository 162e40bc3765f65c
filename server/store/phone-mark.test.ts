import assert from 'node:assert/strict';
import { test } from 'node:test';
import { petition } from '#regulations/procedures/petition.ts';
import { serviceRequest } from '#regulations/procedures/service-request.ts';
import { markOfPerson, phoneMark } from './phone-mark.ts';

const keys = { index: (purpose: string, region: string, text: string) => `${purpose}/${region}/${text}` };
const house = { region: '430199', keys };

test('one number is recognised however it is written', () => {
  for (const written of ['13800001234', '138 0000 1234', '138-0000-1234', '+86 138 0000 1234', '００８６13800001234'])
    assert.equal(phoneMark(house, written), 'phone/430199/13800001234', written);
  assert.equal(phoneMark(house, '0000-88201234'), 'phone/430199/000088201234');
});

test('a petition’s number leaves no mark, nor does a person without one', () => {
  const person = { name: '王秀兰', phone: '13800001234' };
  assert.deepEqual(markOfPerson(house, serviceRequest, person), { phone: 'phone/430199/13800001234' });
  assert.deepEqual(markOfPerson(house, petition, person), {});
  assert.deepEqual(markOfPerson(house, serviceRequest, { name: '王秀兰' }), {});
});
