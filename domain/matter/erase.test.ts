import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { procedures } from '#regulations/index.ts';
import { actorOf } from '../../tests/play.ts';
import { worldAt } from '../../tests/world.ts';
import { bases, scopes } from '../words/keeping.ts';
import type { Procedure } from '../words/procedure.ts';
import { type Attempt, decide } from './decide.ts';
import type { Beside } from './erasable.ts';
import type { Matter } from './matter.ts';
import { isRefusal } from './refusal.ts';

const rule = (id: string): Procedure => procedures.find((one) => one.id === id) ?? assert.fail(id);

const matterOf = (procedure: string, facts: Partial<Matter> = {}): Matter =>
  ({
    ...{
      id: 'a-matter',
      region: '430199',
      number: '1',
      procedure,
      version: '2000-01-01',
      step: 'received',
      ended: false,
    },
    ...{
      opened: '2026-03-02T09:00:00+08:00',
      since: '2026-03-02T09:00:00+08:00',
      by: 'station',
      seats: {},
      clocks: [],
    },
    ...{
      answers: {},
      documents: {},
      waitsFor: [],
      voices: [],
      counts: {},
      last: 3,
      head: 'f'.repeat(64),
      channel: 'web',
    },
    ...{ holder: { unit: 'hotline', office: 'station', post: 'hotline.station' }, ...facts },
  }) as Matter;

const over = { ended: true, step: 'withdrawn' };
const beside: readonly Beside[] = [{ seq: 1, fields: ['subject', 'detail', 'contact', 'recordings'] }];

interface Try {
  readonly who?: string;
  readonly at?: string;
  readonly data?: Attempt['data'];
  readonly about?: string;
  readonly open?: number;
}

function tryErase(matter: Matter, { who = 'county.privacy', at = '2026-04-01', data = {}, about, open = 0 }: Try) {
  const attempt = {
    act: 'erase',
    actor: actorOf(who),
    data,
    erasing: { beside, children: ['a-child'], open },
  } as const;
  const world = worldAt(`${at}T09:00:00+08:00`);
  return decide(rule(matter.procedure), world, matter, about === undefined ? attempt : { ...attempt, about });
}

const outcome = (matter: Matter, asked: Try) => {
  const said = tryErase(matter, asked);
  return isRefusal(said) ? said.refused : said.erased?.flatMap(({ fields }) => fields);
};

test('of an open service request the person takes back what they gave by consent, and nobody erases the words', () => {
  const matter = matterOf('service-request');
  assert.deepEqual(outcome(matter, { who: 'party', data: { basis: 'consent-withdrawn' } }), ['contact', 'recordings']);
  for (const basis of ['asked', 'unlawful', 'court'])
    assert.deepEqual(outcome(matter, { data: { basis } }), ['contact', 'recordings'], basis);
  assert.equal(outcome(matter, { who: 'party', data: { basis: 'asked' } }), 'not-yours');
});

test('after its end a service request goes when asked, a petition only when its time is over: the refusal says until when', () => {
  const asked = { basis: 'asked' };
  assert.equal(outcome(matterOf('service-request', over), { data: asked })?.length, 4);
  const petition = matterOf('petition', over);
  const said = tryErase(petition, { data: { ...asked, scope: 'person' } });
  assert.ok(isRefusal(said));
  assert.deepEqual([said.refused, said.law, said.params.until], ['kept', 'petition-regulation:18', '2036-03-02']);
  assert.deepEqual(outcome(petition, { at: '2036-03-03', data: asked })?.length, 4);
});

test('only the clock carries keeping times out, and only it; nobody else than an officer erases on other grounds', () => {
  const matter = matterOf('service-request', over);
  const late = { at: '2031-03-03', data: { basis: 'keeping-over' } };
  assert.equal(outcome(matter, { ...late, who: 'clock' })?.length, 4);
  assert.deepEqual(outcome(matter, { ...late, who: 'clock', at: '2027-03-03' }), ['contact', 'recordings']);
  for (const who of ['county.privacy', 'party', 'hotline.station'])
    assert.equal(outcome(matter, { ...late, who }), 'not-yours');
  assert.equal(outcome(matter, { who: 'hotline.station', data: { basis: 'court' } }), 'not-yours');
});

test('a hold stops everything but a court; on its day it lets go', () => {
  const matter = matterOf('service-request', { ...over, hold: '2026-06-01' });
  assert.equal(outcome(matter, { data: { basis: 'asked' } }), 'held');
  assert.equal(outcome(matter, { data: { basis: 'court' } })?.length, 4);
  assert.equal(outcome(matter, { at: '2026-06-01', data: { basis: 'asked' } })?.length, 4);
  const hold = (data: Attempt['data'], who = 'county.privacy') =>
    decide(rule('service-request'), worldAt('2026-04-01T09:00:00+08:00'), matter, {
      act: 'hold',
      actor: actorOf(who),
      data,
    });
  const said = hold({ until: '2026-12-31', reason: '法院正在审理' });
  assert.ok(!isRefusal(said) && said.set.hold === '2026-12-31');
  for (const until of ['2026-03-31', '2032-01-01', '2026-02-30', 7])
    assert.ok(isRefusal(hold({ until, reason: '法院正在审理' })), String(until));
  assert.ok(
    isRefusal(hold({ until: '2026-12-31', reason: '' })) &&
      isRefusal(hold({ until: '2026-12-31', reason: '查' }, 'water.head')),
  );
});

test('copies in matters it opened go with it, whole, but not before those have ended', () => {
  const asked = { basis: 'asked' };
  assert.equal(outcome(matterOf('service-request', over), { data: asked, open: 1 }), 'waiting');
  const said = tryErase(matterOf('service-request', over), { data: asked });
  assert.ok(!isRefusal(said));
  assert.deepEqual(said.effects, [
    { kind: 'act', matter: 'a-child', act: 'erase', about: 'a-matter', says: ['basis'] },
  ]);
  const child = matterOf('supervision', { ...over, parent: 'a-matter' });
  assert.equal(outcome(child, { who: 'follow', data: asked, about: 'a-matter' })?.length, 4);
  assert.equal(outcome(child, { who: 'follow', data: asked, about: 'another' }), 'kept');
});

test('whatever is tried, what goes lies there, and nothing goes that its rule keeps', () => {
  const any = fc.record({
    procedure: fc.constantFrom('service-request', 'petition', 'dispute', 'accusation', 'service'),
    ended: fc.boolean(),
    who: fc.constantFrom('party', 'clock', 'county.privacy', 'water.head'),
    basis: fc.constantFrom(...bases, 'nonsense'),
    scope: fc.constantFrom(...scopes, 'nonsense'),
    years: fc.nat(40),
  });
  fc.assert(
    fc.property(any, ({ procedure, ended, who, basis, scope, years }) => {
      const said = tryErase(matterOf(procedure, { ended }), {
        who,
        at: `${2026 + years}-06-01`,
        data: { basis, scope },
      });
      if (isRefusal(said)) return;
      const gone = said.erased?.flatMap(({ fields }) => fields) ?? [];
      assert.ok(gone.length > 0 && gone.every((name) => beside[0]?.fields.includes(name)));
      const mustStay = procedure !== 'service-request' && basis !== 'court' && basis !== 'unlawful' && years < 5;
      if (mustStay) assert.ok(!gone.includes('detail'), `${procedure} ${basis} ${years}`);
      if (!ended) assert.ok(!gone.includes('detail'));
    }),
  );
});
