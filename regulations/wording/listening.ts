import type { Lang } from '#domain/words/lang.ts';

/** What the desk is told of recurring problems, and the parts of the heat they are ranked by. */
const zh = {
  grows: '最近{days}天有{n}件，平常约{usual}件，比它自己以前涨得快。',
};

export const listeningWords: Readonly<Record<Lang, Readonly<Record<keyof typeof zh, string>>>> = {
  zh,
  en: { grows: '{n} in the last {days} days, where about {usual} are usual: faster than its own past.' },
};
