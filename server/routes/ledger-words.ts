import type { Lang } from '#domain/words/lang.ts';

/** Headings of the ledger view as a file. */
export const exportHeads: Readonly<Record<Lang, readonly string[]>> = {
  zh: ['编号', '规程', '标题', '步骤', '在办单位', '地方', '类别', '登记时间', '最近期限', '外部编号'],
  en: [
    'Number',
    'Procedure',
    'Title',
    'Step',
    'Unit',
    'Place',
    'Category',
    'Registered',
    'Nearest term',
    'External number',
  ],
};
