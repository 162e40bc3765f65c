import assert from 'node:assert/strict';
import { test } from 'node:test';
import { procedures } from '#regulations/index.ts';
import { petition } from '#regulations/procedures/petition.ts';
import { serviceRequest } from '#regulations/procedures/service-request.ts';
import { allOpenings } from '../words/opening.ts';
import type { Procedure } from '../words/procedure.ts';
import { value } from '../words/value.ts';
import { soundness } from './sound.ts';

for (const rule of procedures) test(`${rule.id} is sound`, () => assert.deepEqual(soundness(rule), []));

test('what one procedure opens in others is in force', () => {
  const known = procedures.map(({ id }) => id);
  for (const rule of procedures)
    for (const [, opening] of allOpenings(rule)) assert.ok(known.includes(opening.procedure));
});

const law = { of: 'huiyin', article: '§2' };
const requests: Procedure = serviceRequest;
const petitions: Procedure = petition;
const step = (rule: Procedure, name: string, change: object): Procedure => ({
  ...rule,
  steps: { ...rule.steps, [name]: { by: rule.keeper, law, may: {}, ...rule.steps[name], ...change } },
});

const broken: readonly [fault: string, rule: Procedure][] = [
  ['step lost: nothing leads to it', step(requests, 'lost', { within: value('accept'), may: { answer: 'closed' } })],
  [
    'step disputed: no way from it to an end',
    { ...step(requests, 'disputed', { may: { 'agree-return': 'here' } }), shared: requests.shared?.slice(1) ?? [] },
  ],
  ['end never: nothing leads to it', { ...requests, ends: { ...requests.ends, never: { outcome: 'judged', law } } }],
  [
    'disputed/agree-return: recieved is neither step nor end',
    step(requests, 'disputed', { may: { 'agree-return': 'recieved' } }),
  ],
  [
    'reply answers wish, which nothing asks',
    {
      ...requests,
      fields: { ...requests.fields, reply: { kind: 'text', mark: 'public', max: 9, answersTo: ['wish'] } },
    },
  ],
  ['open/register: here is neither step nor end', { ...requests, open: { ...requests.open, to: 'here' } }],
  [
    'answered/unresolved: with-superior comes after a branch that always fits',
    step(requests, 'answered', {
      may: { resolved: 'closed', lapse: 'closed', unresolved: [{ to: 'handling' }, { to: 'with-superior' }] },
    }),
  ],
  [
    'transferred/accept: opnion is no answer to claim-road',
    step(petitions, 'transferred', {
      may: {
        accept: [{ to: 'handling', when: { 'claim-road': 'opnion' } }],
        simplified: 'simplified',
        divert: 'diverted',
        'object-transfer': 'objected',
        'no-further-accept': 'not-accepted',
      },
    }),
  ],
  [
    'step handling: extend is no act of this row',
    step(requests, 'handling', { may: { allocate: 'here', answer: 'answered', convene: 'here' } }),
  ],
  ['needs: no step has the act mediate', { ...requests, needs: { ...requests.needs, mediate: ['reason'] } }],
  ['there is no field raeson', { ...requests, needs: { ...requests.needs, divert: ['raeson'] } }],
  [
    'field spare: nothing asks it',
    { ...requests, fields: { ...requests.fields, spare: { kind: 'money', mark: 'public' } } },
  ],
  ['open: rating is needed but not on the form', { ...requests, open: { ...requests.open, needs: ['rating'] } }],
  ['field proof: a term runs from it, but it is no date', step(petitions, 'served', { from: 'proof' })],
  ['there is no holder nobody', step(requests, 'disputed', { by: 'nobody' })],
  ['step disputed: supervisor cannot hold a matter', step(requests, 'disputed', { by: 'supervisor' })],
  ['keeper resident: it is no post', { ...requests, keeper: 'resident' }],
  [
    'holder chair: nobody takes the seat chair',
    { ...requests, holders: { ...requests.holders, chair: { office: 'head', in: 'chair' } } },
  ],
  [
    'step registered: the seat body may be empty',
    {
      ...step(petitions, 'registered', { by: 'body' }),
      open: { ...petitions.open, seats: { office: { kind: 'petition-office' } } },
    },
  ],
  [
    'step hearing: it may be entered without any clock',
    {
      ...petitions,
      clocks: {
        ...petitions.clocks,
        conclude: { within: value('conclude'), law, starts: 'accept', runsIn: ['handling'] },
      },
    },
  ],
  ['step answered: the clock cannot lapse there', step(requests, 'answered', { as: {} })],
  ['step received: the clock cannot escalate there', { ...requests, shared: requests.shared?.slice(0, 2) ?? [] }],
  [
    'step signing: it says not which paper',
    { ...petitions, steps: { ...petitions.steps, signing: { by: 'head', law, may: { sign: 'serving' } } } },
  ],
  [
    'document review: no step can serve it',
    step(petitions, 'reviewing', { may: { opinion: 'here', sign: 'here', seal: 'here' } }),
  ],
  [
    'extend: there is no clock handled',
    { ...requests, extensions: { extend: { clocks: ['handled'], days: 'days', upTo: value('extension'), law } } },
  ],
  [
    'convene: unit is no list of units',
    { ...requests, opens: { convene: { procedure: 'convene', each: 'unit', carries: [], holdsBack: ['answer'] } } },
  ],
  [
    'joins: its step or its field is missing',
    { ...requests, joins: { into: 'main', step: 'merged', follows: ['answer'] } },
  ],
  ['shields: nobody takes the seat suspect at the opening', { ...petitions, shields: ['suspect'] }],
  ['apart: there is no field sort', { ...petitions, apart: { sort: 'accusation' } }],
  [
    'body is personal, but a unit stands in the ledger itself',
    { ...petitions, fields: { ...petitions.fields, body: { kind: 'unit', mark: 'personal' } } },
  ],
  [
    'recordings: accusing is no answer to kind',
    {
      ...petitions,
      fields: {
        ...petitions.fields,
        recordings: { kind: 'recordings', mark: 'internal', max: 3, not: { kind: 'accusing' } },
      },
    },
  ],
];

for (const [fault, rule] of broken)
  test(`found: ${fault}`, () => assert.ok(soundness(rule).includes(fault), soundness(rule).join('\n')));
