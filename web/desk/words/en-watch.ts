import type { WatchWord } from './zh-watch.ts';

export const watchEn = {
  liveOn: 'Live',
  liveOff: 'Cut off, reconnecting; as of {time}',
} satisfies Record<WatchWord, string>;
