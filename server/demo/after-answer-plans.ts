import { does, later, type Plan } from './plan.ts';
import type { Beat } from './story.ts';

/** What comes after an answer: promises, supervision, departments called, a rating somebody was pressed to change. */
export const afterAnswerPlans = (): readonly Plan[] => [...promises, ...supervised, ...called, ...pressed];

/** A request about a road, as far as its handler. */
const road = (subject: string, detail: string): readonly Beat[] => [
  does('party', 'register', 0, { subject, detail, place: { code: '430199101201' }, category: 'transport.road.repair' }),
  does('hotline-station', 'dispatch', 1, { unit: 'jiaotong' }),
  does('jiaotong-unit', 'accept', 3),
  does('jiaotong-unit', 'allocate', 1, { handler: 'jiaotong-handler' }),
];

const answers = (reply: string, days: number): Beat => ({
  ...does('jiaotong-handler', 'answer', 12, { reply, promised: '把这一段路面全部重铺,并加装排水沟。' }),
  dated: (day) => ({ 'promised-by': later(day, days) }),
});

const promises: readonly Plan[] = [
  {
    ...{ key: 'promise-open', procedure: 'service-request', ago: 20 },
    beats: [...road('东头村口路面塌了半边', '下雨后塌的,会车很险。'), answers('已围挡、填平,先保证通行。', 45)],
  },
  {
    ...{ key: 'promise-kept-main', procedure: 'service-request', ago: 70 },
    beats: [...road('东头村到镇上的路坑多', '骑车摔过两次。'), answers('已先填坑,再整段重铺。', 30)],
  },
  {
    ...{ key: 'promise-kept', procedure: 'promise', opened: { by: 'promise-kept-main' } },
    beats: [does('jiaotong-unit', 'fulfil', 150, { proof: '一点二公里全部重铺,村里已签收。' })],
  },
];

const order = { order: '请两日内到场办理并报告。' };
const supervised: readonly Plan[] = [
  {
    ...{ key: 'supervised-main', procedure: 'service-request', ago: 9 },
    beats: [
      ...road('东头村桥头护栏断了', '小孩上学从这里过。'),
      does('county-government-supervisor', 'supervise', 14, order),
    ],
  },
  {
    ...{ key: 'supervised', procedure: 'supervision', opened: { by: 'supervised-main' } },
    beats: [
      does('county-government-supervisor', 'inspect', 1, { mode: 'front-line-visit', record: '到桥头看过,护栏仍断。' }),
      does('jiaotong-unit', 'respond', 4, { reply: '护栏已定做,先用水马围挡。' }),
    ],
  },
  {
    ...{ key: 'silent-main', procedure: 'service-request', ago: 16 },
    beats: [
      ...road('东头村岔路口没有标牌', '外地车常开错。'),
      does('county-government-supervisor', 'supervise', 14, order),
    ],
  },
];

const called: readonly Plan[] = [
  {
    ...{ key: 'called-main', procedure: 'service-request', ago: 12 },
    beats: [
      ...road('东头村施工占路,尘土很大', '几家单位都说不归自己。'),
      does('jiaotong-handler', 'convene', 5, { departments: ['zhujian', 'huanbao'], reason: '请一起到场,各管一段。' }),
    ],
  },
  {
    ...{ key: 'called-come', procedure: 'convene', opened: { by: 'called-main', unit: 'zhujian' } },
    beats: [
      does('zhujian-unit', 'confirm', 1),
      does('zhujian-unit', 'answer', 6, { reply: '已到场,责令施工方清出半幅路面。' }),
    ],
  },
];

const pressed: readonly Plan[] = [4, 25].map((ago, i) => ({
  ...{ key: `pressed-${i}`, procedure: 'pressure-report', ago },
  beats: [
    does('party', 'register', 0, {
      subject: '有人让我改评价',
      unit: i === 0 ? 'baihe' : 'qingshi',
      detail: '打电话来让我把一分改成五分。',
    }),
    ...(i === 0
      ? []
      : [
          does('county-government-supervisor', 'answer', 20, {
            finding: 'found',
            reply: '查实了,已责令改正,您的评价照原样算。',
          }),
        ]),
  ],
}));
