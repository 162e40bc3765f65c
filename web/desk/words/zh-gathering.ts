/** What a matter opened, and matters gathered into topics. */
export const gatheringZh = {
  children: '由此引出的事项',
  childElsewhere: '还有{n}件在别的单位办理（不在您的查看范围）',
  cameOn: '{date}报到',
  notCome: '还没有报到',
  chargedDays: '耽误{n}个工作日，记在该单位名下',
} satisfies Record<string, string>;

export type GatheringWord = keyof typeof gatheringZh;
