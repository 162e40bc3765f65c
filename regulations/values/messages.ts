import type { DatedValue } from '#domain/words/value.ts';

const from = '2000-01-01';
const demo = '† 国家未统一规定；演示县约定，虚构，各地可另定';

/** When messages go out, by the clock of China: full hours from 0 to 24, minutes for pauses. */
export const messageValues = {
  'quiet-from': [{ from, is: 21, source: demo }],
  'quiet-until': [{ from, is: 8, source: demo }],
  'digest-at': [{ from, is: 8, source: demo }],
  'message-tries': [{ from, is: 4, source: demo }],
  'message-pause': [{ from, is: 5, source: demo }],
  // The public log's checkpoint goes out at this hour, or earlier after so many entries.
  'checkpoint-at': [{ from, is: 18, source: demo }],
  'checkpoint-every': [{ from, is: 1000, source: demo }],
} satisfies Record<string, readonly DatedValue[]>;
