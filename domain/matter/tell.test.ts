import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Act } from '#domain/words/act.ts';
import type { Lang } from '#domain/words/lang.ts';
import type { Procedure } from '#domain/words/procedure.ts';
import { type DatedValue, valueOn } from '#domain/words/value.ts';
import { serviceRequest } from '#regulations/procedures/service-request.ts';
import { serviceRequestValues } from '#regulations/values/service-request.ts';
import { wording } from '#regulations/wording/index.ts';
import { calendarFrom } from '../deadline/calendar.ts';
import { daysUsed } from '../deadline/days-used.ts';
import { apply } from './apply.ts';
import { decide } from './decide.ts';
import { describeClock } from './describe-clock.ts';
import type { Draft } from './draft.ts';
import { explain } from './explain.ts';
import type { Matter } from './matter.ts';
import { open } from './open.ts';
import { isRefusal, type Refusal } from './refusal.ts';
import { tell, tellParty } from './tell.ts';
import type { Told } from './telling.ts';
import type { Actor, Post, World } from './world.ts';

const rule: Procedure = serviceRequest;
const names = new Map([
  ['government', '听溪县人民政府'],
  ['hotline', '12345热线中心'],
  ['water', '县水利局'],
  ['water.handler', '水利局河道股'],
]);
const lookUp = {
  unit: (key: string) => names.get(key),
  post: (key: string) => names.get(key),
  category: (key: string) => key,
};
const tellingIn = (lang: Lang) => ({ wording: wording[lang], names: lookUp, today: '2026-11-20' });
const post = (unit: string, office: Post['office']): Post => ({ key: `${unit}.${office}`, unit, office, name: office });
const unit = (key: string, kind: string, parents: string[]) =>
  [key, { key, name: key, kind, parents, external: false }] as const;

function worldAt(now: string): World {
  const amounts: Record<string, readonly DatedValue[]> = serviceRequestValues;
  return {
    now,
    calendar: calendarFrom([], '430199'),
    units: new Map([
      unit('government', 'government', []),
      unit('hotline', 'hotline', ['government']),
      unit('water', 'department', ['government']),
    ]),
    posts: new Map([
      ['government', [post('government', 'superior')]],
      ['hotline', [post('hotline', 'station')]],
      ['water', [post('water', 'unit'), post('water', 'handler'), post('water', 'head')]],
    ]),
    standIns: [],
    has: () => true,
    value: (name, day) => valueOn(amounts[name] ?? [], day, '430199')?.is ?? 0,
  };
}

const party: Actor = { kind: 'party' };
const as = (unitKey: string, office: Post['office']): Actor => ({ kind: 'post', post: post(unitKey, office) });

type Story = { matter: Matter | undefined; told: Told; refusal: Refusal | undefined };

/** Lives through a matter act by act and keeps the last entry, as the timeline would show it. */
function story() {
  let matter: Matter | undefined;
  let told: Told | undefined;
  let refusal: Refusal | undefined;
  const keep = (at: string, draft: Draft | Refusal) => {
    refusal = isRefusal(draft) ? (draft as Refusal) : undefined;
    if (isRefusal(draft)) return;
    const { act, by, data, set, beside } = draft as Draft;
    told = { at, act, by, data, set, beside };
    matter = apply(matter, { act, seq: (matter?.last ?? 0) + 1, set, hash: '00' });
  };
  return {
    open(at: string) {
      const form = { subject: '路灯不亮', detail: '三天了' };
      keep(
        at,
        open(rule, worldAt(at), { id: 'a', region: '430199', number: 'TX-7', channel: 'web', actor: party, form }),
      );
    },
    act(at: string, act: Act, actor: Actor, data: Record<string, unknown> = {}) {
      keep(at, decide(rule, worldAt(at), matter as Matter, { act, actor, data }));
    },
    now: () => ({ matter, told, refusal }) as Story,
  };
}

function handled() {
  const life = story();
  life.open('2026-11-20T09:12:00+08:00');
  life.act('2026-11-20T10:00:00+08:00', 'dispatch', as('hotline', 'station'), { unit: 'water' });
  life.act('2026-11-23T09:05:00+08:00', 'accept', as('water', 'unit'));
  return life;
}

test('an intake tells who has to do what by which moment, and the article', () => {
  const life = story();
  life.open('2026-11-20T09:12:00+08:00');
  assert.equal(
    tell(rule, life.now().told, tellingIn('zh')),
    '11月20日 9:12 诉求人提出诉求，编号TX-7；12345热线中心应在11月21日 9:12前派给承办单位或直接答复（《本县12345诉求办法》第8条）。',
  );
  assert.equal(
    tell(rule, life.now().told, tellingIn('en')),
    '20 Nov, 9:12: the resident raised the matter, number TX-7; 12345热线中心 must send it to a unit or answer it by 21 Nov, 9:12 (county hotline measures, art. 8).',
  );
});

test('who acts and stays in charge is not named a second time', () => {
  const { told } = handled().now();
  assert.equal(
    tell(rule, told, tellingIn('zh')),
    '11月23日 9:05 县水利局接单；应在11月30日前办理并答复（《本县12345诉求办法》第11条）。',
  );
  assert.match(tell(rule, told, tellingIn('en')), /accepted it; it must deal with it and answer by 30 Nov/);
});

test('an allocation names the handler and no new date', () => {
  const life = handled();
  life.act('2026-11-23T10:00:00+08:00', 'allocate', as('water', 'unit'), { handler: 'water.handler' });
  assert.equal(tell(rule, life.now().told, tellingIn('zh')), '11月23日 10:00 县水利局交由水利局河道股承办。');
});

test('an extension tells the new date, and the party the reason', () => {
  const life = handled();
  life.act('2026-11-24T10:00:00+08:00', 'extend', as('water', 'head'), { days: 3, reason: '要等路灯配件' });
  const { told } = life.now();
  assert.equal(
    tell(rule, told, tellingIn('zh')),
    '11月24日 10:00 县水利局负责人批准延期3个工作日；应在12月3日前办理并答复（《本县12345诉求办法》第11条）。',
  );
  assert.equal(
    tellParty(rule, told, tellingIn('zh')),
    '县水利局说还需要3个工作日，负责人批准了，改到最晚12月3日，原因是：要等路灯配件。',
  );
});

test('the party is told in plain words what happens next and by when', () => {
  const life = handled();
  life.act('2026-11-25T10:00:00+08:00', 'answer', as('water', 'handler'), { reply: '修好了' });
  assert.equal(
    tellParty(rule, life.now().told, tellingIn('zh')),
    '县水利局答复您了。请看看答复，12月2日以前告诉我们解决了没有。不说也行，到时先结案，但不算解决，也不算您满意。',
  );
  life.act('2026-11-26T10:00:00+08:00', 'resolved', party, { rating: 5 });
  assert.equal(
    tell(rule, life.now().told, tellingIn('zh')),
    '11月26日 10:00 诉求人表示已解决，评价5分（满分5分）；本件已结案（《本县12345诉求办法》第14条）。',
  );
});

test('a date in another year names the year', () => {
  const { told } = handled().now();
  assert.match(tell(rule, told, { ...tellingIn('zh'), today: '2027-01-04' }), /^2026年11月23日 9:05/);
});

test('a refusal names the article and what to do next', () => {
  const life = handled();
  life.act('2026-11-23T10:00:00+08:00', 'answer', as('water', 'handler'));
  const missing = life.now().refusal as Refusal;
  assert.equal(
    explain(missing, wording.zh),
    '按《本县12345诉求办法》第11条，“答复”要填“答复”：这一项还没有填。补上就可以提交。',
  );
  life.act('2026-11-23T10:00:00+08:00', 'dispatch', as('hotline', 'station'), { unit: 'water' });
  assert.equal(
    explain(life.now().refusal as Refusal, wording.zh),
    '这件事现在是“办理中”，按《本县12345诉求办法》第11条这一步不能“派单”。请刷新页面，看现在能做什么。',
  );
  life.act('2026-11-23T10:00:00+08:00', 'extend', as('water', 'head'), { days: 11, reason: '雨' });
  assert.match(explain(life.now().refusal as Refusal, wording.en), /may not exceed 10 days in all.*; 10 are left/);
  life.act('2026-11-23T10:00:00+08:00', 'extend', as('water', 'head'), { days: 99, reason: '雨' });
  assert.match(explain(life.now().refusal as Refusal, wording.zh, { rule }), /应在1到60之间/);
});

test('a clock says how far it is, its basis and by how much it was extended', () => {
  const life = handled();
  life.act('2026-11-24T10:00:00+08:00', 'extend', as('water', 'head'), { days: 3, reason: '雨' });
  const [clock] = life.now().matter?.clocks ?? [];
  assert.ok(clock);
  const { calendar } = worldAt('2026-11-25T10:00:00+08:00');
  const at = (now: string, lang: Lang) =>
    describeClock(rule, clock, daysUsed(clock, now, calendar), wording[lang], calendar);
  assert.equal(
    at('2026-11-25T10:00:00+08:00', 'zh'),
    '第2个工作日，共8个工作日；依据《本县12345诉求办法》第11条；已延长3个工作日',
  );
  assert.equal(
    at('2026-12-04T10:00:00+08:00', 'en'),
    'working day 9 of 8; under county hotline measures, art. 11; extended by 3 working days; late by 1 working day',
  );
  assert.match(at('2026-11-23T18:00:00+08:00', 'zh'), /^首日不计，共8个工作日/);
});

test('a clock that stood still says for how long and why', () => {
  const { calendar } = worldAt('2026-11-25T10:00:00+08:00');
  const clock = {
    name: 'handle',
    law: 'petition-regulation:22',
    basis: { n: 15, unit: 'calendar-days' },
    from: '2026-11-20T09:00:00+08:00',
    due: '2026-12-07T23:59:59+08:00',
    extended: 0,
    pauses: [{ from: '2026-11-21T09:00:00+08:00', to: '2026-11-23T09:00:00+08:00', ground: 'petition-regulation:36' }],
  } as const;
  const used = daysUsed(clock, '2026-11-25T09:00:00+08:00', calendar);
  assert.equal(
    describeClock(rule, clock, used, wording.zh, calendar),
    '第3天，共15天；依据《信访工作条例》第22条；暂停2天（《信访工作条例》第36条）',
  );
});
