import { does, later, type Plan } from './plan.ts';

/** What is gathered from many: a rectification struck off one by one, and topics. */
export const gatheringPlans = (): readonly Plan[] => [...rectified, ...blackouts, ...topics];

const seen = { mode: 'random-draw', record: '随机看了三处,路面平整。' };
const rectified: readonly Plan[] = [
  {
    ...{ key: 'rectified-main', procedure: 'special-rectification', ago: 60 },
    beats: [
      does('county-government-supervisor', 'register', 0, {
        subject: '农村公路养护专项治理',
        detail: '半年里同一类坑洼各镇都有人说。',
      }),
      {
        ...does('county-government-supervisor', 'plan', 16, { plan: '先查清路段,再逐路修复,建立月巡查。' }),
        dated: (day) => ({ 'finish-by': later(day, 120) }),
      },
      does('county-government-supervisor', 'list-items', 9, {
        departments: ['jiaotong', 'qingshi', 'baihe'],
        demand: '本单位路段全部修复,并建立月巡查。',
      }),
    ],
  },
  {
    ...{
      key: 'rectified-jiaotong',
      procedure: 'strike-off',
      opened: { by: 'rectified-main', unit: 'jiaotong' },
      ago: 42,
    },
    beats: [
      does('jiaotong-unit', 'rectify', 90, { proof: '十二处全部修复。' }),
      does('county-government-supervisor', 'send-back', 9, { reason: '第四处只填了土' }),
      does('jiaotong-unit', 'rectify', 20, { proof: '第四处重铺了沥青。' }),
      does('county-government-supervisor', 'strike-off', 12, seen),
    ],
  },
  {
    ...{
      key: 'rectified-qingshi',
      procedure: 'strike-off',
      opened: { by: 'rectified-main', unit: 'qingshi' },
      ago: 30,
    },
    beats: [does('qingshi-unit', 'rectify', 250, { proof: '六处修复,每月五日巡路。' })],
  },
];

/** The same thing said by many before a cure, and by two after it: so many days ago each. */
const blackouts: readonly Plan[] = [61, 60, 59, 57, 56, 54, 53, 51, 49, 48, 46, 44, 43, 41, 21, 9].map((ago, i) => ({
  ...{ key: `blackout-${i}`, procedure: 'service-request', ago },
  beats: [
    does('party', 'register', i % 5, {
      subject: '一下雨就停电',
      detail: '老街这一片,雨一大就跳闸,要等半天。',
      place: { code: '430199101201' },
      category: 'urban.municipal.power',
    }),
    does('hotline-station', 'dispatch', 1, { unit: 'zhujian' }),
    does('zhujian-unit', 'accept', 2),
    does('zhujian-handler', 'answer', 10, { reply: '已到场复位,线路老化的问题正在整体解决。' }),
    does('party', 'resolved', 20, { rating: 4 }),
  ],
}));

const topics: readonly Plan[] = [
  {
    ...{ key: 'topic-cured', procedure: 'topic', ago: 65 },
    beats: [
      does('hotline-station', 'register', 0, {
        subject: '老街一下雨就停电',
        cause: '线路老化,雨水进了接线箱;每次只复位,没有人从头查到尾。',
        owner: 'zhujian',
        category: 'urban.municipal.power',
      }),
      does('hotline-station', 'gather', 100, { filter: 'category=urban.municipal.power' }),
      does('hotline-station', 'assign', 2),
      {
        ...does('zhujian-unit', 'plan', 6, { plan: '整条街一次查清,换线换箱,每月巡一次。' }),
        dated: (day) => ({ 'cure-by': later(day, 40) }),
      },
      {
        ...does('zhujian-unit', 'cure', 60, { cure: '三段线路和接线箱已更换,每月五日巡查。' }),
        dated: (day) => ({ 'cured-on': day }),
      },
      does('hotline-station', 'gather', 4, { filter: 'category=urban.municipal.power' }),
      does('hotline-station', 'publish', 40),
    ],
  },
  {
    ...{ key: 'topic-begun', procedure: 'topic', ago: 6 },
    beats: [
      does('hotline-station', 'register', 0, {
        subject: '学校门口过街不安全',
        cause: '校门口没有红绿灯和斑马线,上下学时车开得快。',
        owner: 'jiaotong',
        category: 'transport.traffic.signal',
      }),
      does('hotline-station', 'gather', 2, { filter: 'category=transport.traffic.signal' }),
    ],
  },
];
