import type { gatheringZh } from './zh-gathering.ts';

export const gatheringEn: { readonly [K in keyof typeof gatheringZh]: string } = {
  pressedLink: 'I was pressed to change my rating',
  pressedTitle: 'I was pressed to change my rating',
  pressedLead:
    'This goes straight to a supervisor, past that unit, which does not see it and is not told. Nothing is written into your first matter.',
  pressedSubmit: 'Tell the supervisor',
  pressedAfter: 'You get another slip with its own number and code.',
};
