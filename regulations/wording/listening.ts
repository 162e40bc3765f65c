import type { Lang } from '#domain/words/lang.ts';

/** What the desk is told of recurring problems, and the parts of the heat they are ranked by. */
const zh = {
  grows: '最近{days}天有{n}件，平常约{usual}件，比它自己以前涨得快。',
  people: '说的人（集中一段时间里的人分高，其余的分低）',
  repeats: '同一个人再说（越多加得越少）',
  growth: '最近这段比上一段多出来的人',
  recency: '乘以：离最后一件越久越小，最小一半',
};

export const listeningWords: Readonly<Record<Lang, Readonly<Record<keyof typeof zh, string>>>> = {
  zh,
  en: {
    grows: '{n} in the last {days} days, where about {usual} are usual: faster than its own past.',
    people: 'People (those within one dense span count more than the others)',
    repeats: 'The same people again (each adds less)',
    growth: 'People of the last span above the span before',
    recency: 'Times: the longer since the last one the smaller, never below a half',
  },
};
