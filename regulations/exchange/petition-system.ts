import type { ExchangeMap, StatesOf } from '#domain/words/exchange.ts';
import { petitions } from '../laws.ts';
import type { petition } from '../procedures/petition.ts';

/** The one mandated petition information system (art. 21), in its own words for where a petition stands. */
export const petitionSystem = {
  id: 'petition-system', law: petitions(21), keptBy: ['petition-office'], apart: true,
  procedures: {
    petition: {
      states: {
        proxied: '待登记', registered: '已登记', received: '待受理', transferred: '已转送', suggested: '已转送', objected: '退回核实', settling: '退回核实', confirmed: '待受理',
        suggestion: '办理中', accusation: '办理中', simplified: '简易办理', handling: '办理中', hearing: '办理中', signing: '办理中', serving: '办理中', served: '已答复',
        reviewing: '复查中', reviewed: '复查已答复', 're-reviewing': '复核中', 're-review-hearing': '复核中',
        concluded: '已办结', exhausted: '已办结', diverted: '导入法定程序', 'not-accepted': '不予受理', withdrawn: '已撤回',
      },
      days: { transferred: ['transfer', 'assign'], accepted: ['accept', 'simplified'] },
    } satisfies StatesOf<typeof petition>,
  },
} as const satisfies ExchangeMap;
