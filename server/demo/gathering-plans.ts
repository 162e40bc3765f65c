import { does, later, type Plan } from './plan.ts';

/** What is gathered from many: a rectification struck off one by one, and topics. */
export const gatheringPlans = (): readonly Plan[] => [...rectified, ...topics];

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

const topics: readonly Plan[] = [
  {
    ...{ key: 'topic-cured', procedure: 'topic', ago: 75 },
    beats: [
      does('hotline-station', 'register', 0, {
        subject: '老街路灯、下水反复坏',
        cause: '管线老化,分头报修,没有人从头查到尾。',
        owner: 'zhujian',
        category: 'urban.municipal',
      }),
      does('hotline-station', 'gather', 2, { filter: 'category=urban.municipal' }),
      does('hotline-station', 'assign', 6),
      {
        ...does('zhujian-unit', 'plan', 30, { plan: '整条街一次查清,换管换线,每月巡一次。' }),
        dated: (day) => ({ 'cure-by': later(day, 40) }),
      },
      {
        ...does('zhujian-unit', 'cure', 150, { cure: '三段管线已更换,每月五日巡查,坏灯两天内修。' }),
        dated: (day) => ({ 'cured-on': day }),
      },
      does('hotline-station', 'publish', 40),
    ],
  },
  {
    ...{ key: 'topic-begun', procedure: 'topic', ago: 6 },
    beats: [
      does('hotline-station', 'register', 0, {
        subject: '班车和红绿灯不合上下学时间',
        cause: '时刻表多年没动。',
        owner: 'jiaotong',
        category: 'transport',
      }),
      does('hotline-station', 'gather', 2, { filter: 'category=transport' }),
    ],
  },
];
