/** Search over everything. */
export const searchZh = {
  quickSearch: '搜索',
  quickSearchHint: '标题、编号、地点、单位、政策口径；拼音也行',
  quickSearchNote: '比如：路灯　ludeng　ld　260302。繁体、打错一个字，也能找到。',
  quickSearchNone: '没有找到。换一个词，或少打几个字试试。',
  quickSearchBest: '最接近的{n}条',
  quickSearchAll: '在台账里看“{words}”的全部结果',
  totalMore: '{n}件以上',
  keyQuick: '搜索一切（⌘K 也行）',
} satisfies Record<string, string>;
