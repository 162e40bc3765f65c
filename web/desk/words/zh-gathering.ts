/** What a matter opened, and matters gathered into topics. */
export const gatheringZh = {
  children: '由此引出的事项',
  childElsewhere: '还有{n}件在别的单位办理（不在您的查看范围）',
  cameOn: '{date}报到',
  notCome: '还没有报到',
  chargedDays: '耽误{n}个工作日，记在该单位名下',
  topics: '每月一题',
  newTopic: '立题',
  topicsLead: '反复有人说的同一类事，归成一题：根子在哪、谁来治、治前治后各有多少。只归集12345诉求。',
  topicsNone: '还没有题目',
  topicsNoneNote: '在台账里筛出反复出现的一类诉求，再点“归成一题”；也可以直接立题，办的时候填编号归集。',
  topicPublished: '已公布',
  topicGathered: '归集{n}件',
  topicNotCured: '还没有治，治好以后前后对比',
  topicTooEarly: '刚治好，过些天再比',
  topicBefore: '治前',
  topicAfter: '治后',
  topicWindows: '前后各{n}天',
  topicMatters: '题目{number}归集的诉求',
  topicWillGather: '立题后，把台账里这次筛出的12345诉求一并归集。',
  makeTopic: '归成一题',
} satisfies Record<string, string>;

export type GatheringWord = keyof typeof gatheringZh;
