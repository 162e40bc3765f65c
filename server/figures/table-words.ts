import type { Lang } from '#domain/words/lang.ts';

interface TableWords {
  readonly cell: string;
  readonly value: string;
  readonly base: string;
  readonly total: string;
  readonly all: string;
  readonly law: string;
  readonly leftOut: string;
  readonly from: string;
  readonly to: string;
  readonly before: string;
  readonly after: string;
  readonly change: string;
}

/** Headings of a figure as a file. */
export const tableWords: Readonly<Record<Lang, TableWords>> = {
  zh: {
    cell: '项',
    value: '数值',
    base: '基数',
    total: '合计',
    all: '总计',
    law: '依据：{law}[；{from}起][；至{to}]',
    leftOut: '不进基数：{label}，因为{why}',
    from: '起',
    to: '止',
    before: '之前',
    after: '之后',
    change: '增减',
  },
  en: {
    cell: 'Item',
    value: 'Value',
    base: 'Base',
    total: 'Total',
    all: 'All',
    law: 'Rests on: {law}[; from {from}][; to {to}]',
    leftOut: 'Left out of the base: {label}. {why}',
    from: 'From',
    to: 'To',
    before: 'Before',
    after: 'After',
    change: 'Change',
  },
};
