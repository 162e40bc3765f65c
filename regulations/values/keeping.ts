import type { DatedValue } from '#domain/words/value.ts';

const local = '† 国家未统一规定期限；演示县约定，虚构，各地可另定。依据《个人信息保护法》第19条：保存期限应当为实现处理目的所必要的最短时间';
const from = '2000-01-01';

/** How many months something of a person is kept, counted from the end of its matter (or from the day it came in, where there is none). */
export const keepingValues = {
  'keep-contact': [{ from, is: 12, source: local }],
  'keep-recording': [{ from, is: 6, source: local }],
  'keep-query-code': [{ from, is: 12, source: local }],
  'keep-reject': [{ from, is: 3, source: local }],
  'keep-message': [{ from, is: 12, source: local }],
} satisfies Record<string, readonly DatedValue[]>;
