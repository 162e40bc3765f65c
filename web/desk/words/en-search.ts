import type { searchZh } from './zh-search.ts';

export const searchEn = {
  quickSearch: 'Search',
  quickSearchHint: 'Title, number, place, unit, policy sheet; pinyin too',
  quickSearchNote: 'For example: 路灯, ludeng, ld, 260302. Traditional characters and one wrong character are fine.',
  quickSearchNone: 'Nothing found. Try another word, or fewer characters.',
  quickSearchBest: '{n} closest result{s}',
  quickSearchAll: 'All results for “{words}” in the ledger',
  totalMore: 'More than {n}',
  keyQuick: 'Search everything (⌘K too)',
} satisfies Record<keyof typeof searchZh, string>;
