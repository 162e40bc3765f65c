/** Official papers to be printed. */
export const papersZh = {
  officialPapers: '可打印的文书',
  paperOf: '第{n}条 · {day}',
  paperPrint: '打印',
  paperBack: '回到事项',
  paperName: '填入姓名（记入台账）',
  paperNameNote: '姓名现在空着。填入等于查看一次联系方式，用途“打印文书”会记入台账，当事人看得到；也可以打印后手填。',
  paperNamed: '姓名已填入，这次查看已记入台账。',
  paperNoName: '您的岗位不能查看姓名，请打印后手填。',
  paperNone: '没有这份文书，或者它还不能打印。',
} satisfies Record<string, string>;

export type PapersWord = keyof typeof papersZh;
