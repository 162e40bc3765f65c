import type { ExchangeMap, StatesOf } from '#domain/words/exchange.ts';
import { local } from '../laws.ts';
import type { serviceRequest } from '../procedures/service-request.ts';

/** A city's 12345 platform, in its own words for where a work order stands. */
export const hotlinePlatform = {
  id: 'hotline-platform', law: local(26), keptBy: ['station'], apart: false,
  procedures: {
    'service-request': {
      states: {
        received: '待派单', urgent: '待派单', 'with-unit': '待接单', disputed: '退单审核', handling: '办理中', exclusion: '剔除审核', excluded: '剔除审核', answered: '待评价',
        'with-superior': '办理中', 'answered-last': '待评价', joined: '并案', closed: '已办结', concluded: '已办结', diverted: '已转其他渠道', withdrawn: '已撤销',
      },
      days: { transferred: ['dispatch'], accepted: ['accept'] },
    } satisfies StatesOf<typeof serviceRequest>,
  },
} as const satisfies ExchangeMap;
