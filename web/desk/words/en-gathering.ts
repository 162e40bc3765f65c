import type { GatheringWord } from './zh-gathering.ts';

export const gatheringEn = {
  children: 'Opened from this',
  childElsewhere: '{n} more with other units (outside what you may see)',
  cameOn: 'came on {date}',
  notCome: 'has not come yet',
  chargedDays: '{n} working days late, charged to that unit',
} satisfies Record<GatheringWord, string>;
