import { longText, plain, text, unit } from '#domain/words/field.ts';
import { anywhere, at, clock } from '#domain/words/holder.ts';
import { calendarDays } from '#domain/words/period.ts';
import { procedure } from '#domain/words/procedure.ts';
import { value } from '#domain/words/value.ts';
import { local } from '../laws.ts';

/** 每月一题: what recurs gets an owner, a plan, a cure at the root, and its counts before and after, published. Gathers service requests, nothing else. */
export const topic = procedure({
  id: 'topic', from: '2000-01-01', law: local(28), kind: 'internal',
  fields: {
    subject: text('public', 100, '夜里路灯大片不亮'), cause: longText('public', 2000, '线路老化,雨后跳闸,没有人巡。'), owner: unit('department', 'town'),
    place: plain('place', 'internal'), category: plain('category', 'public'), numbers: longText('internal', 8000, '260302-00001 260303-00007'),
    filter: text('internal', 500, 'category=urban.municipal.lighting'), plan: longText('public', 4000, '更换三段线路,每月巡灯一次。'), 'cure-by': plain('date', 'public'),
    cure: longText('public', 4000, '线路已更换,每月五日巡灯,坏灯两天内修。'), 'cured-on': plain('date', 'public'),
    record: longText('internal', 4000, '抽看十盏,全亮。'), reason: longText('internal', 2000, '治后还是一样多。'),
  },
  open: {
    form: ['subject', 'cause', 'owner', 'place', 'category'], needs: ['subject', 'cause', 'owner'], by: ['desk'], to: 'gathering', law: local(28),
    seats: { station: { kind: 'hotline' }, owner: { field: 'owner' } },
  },
  holders: { clock, desk: anywhere('station'), station: at('station', 'station'), owner: at('unit', 'owner'), head: at('head', 'owner') },
  keeper: 'station',
  needs: { plan: ['plan', 'cure-by'], cure: ['cure', 'cured-on'], pass: ['record'], 'send-back': ['reason'], drop: ['numbers'] },
  takes: { gather: ['numbers', 'filter'] },
  steps: {
    gathering: { by: 'station', within: value('topic-gather'), law: local(28), may: { assign: 'planning' } },
    planning:  { by: 'owner', within: value('topic-plan'), law: local(28), may: { plan: 'curing' }, as: { plan: ['owner', 'head'] } },
    curing:    { by: 'owner', within: calendarDays(0), from: 'cure-by', law: local(28), may: { cure: 'watching' }, as: { cure: ['owner', 'head'] } },
    watching:  { by: 'station', within: value('topic-watch'), law: local(28), may: { pass: 'passed', 'send-back': 'planning' } },
  },
  ends: { passed: { outcome: 'concluded', law: local(28) } },
  shared: [
    { by: ['station'], law: local(28), may: { gather: 'here', drop: 'here' } },
    { in: ['curing', 'watching'], by: ['station'], law: local(28), may: { publish: 'here' } },
    { by: ['clock'], law: local(19), may: { warn: 'here', escalate: 'here' } },
  ],
  gathers: { gather: 'in', drop: 'out' }, warn: value('warn'), keeps: { years: 10, law: local(20) },
});
