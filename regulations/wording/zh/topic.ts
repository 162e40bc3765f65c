import type { WordingOf } from '#domain/words/wording.ts';
import type { topic } from '../../procedures/topic.ts';

export const topicZh = {
  title: '每月一题',
  summary: '同一类事反复有人说，就归成一题：找根子、定谁治、治到哪天，治前治后各有多少，公布出来。',
  steps: {
    gathering: { label: '归集中', duty: '归集诉求并交牵头单位', now: '{holder}正在归集，最晚{due}交出去。' },
    planning: { label: '定方案', duty: '定下方案和完成日期', now: '{holder}最晚{due}定下方案。' },
    curing: { label: '治理中', duty: '治本并写明措施', now: '{holder}最晚{due}治好。' },
    watching: { label: '看效果', duty: '看治前治后，验收或退回', now: '治过了，正在看还有没有人再说，{due}以前验收。' },
  },
  ends: { passed: { label: '治住了', now: '验收通过，治前治后的件数都公布了。' } },
  holders: { clock: '系统到期自动', desk: '受理单位', station: '受理单位', owner: '牵头单位', head: '牵头单位负责人' },
  fields: {
    subject: { label: '题目', hint: '一句话，公布时就用这一句' },
    cause: { label: '根子在哪里', hint: '为什么反复有人说；会公布，不写人名' },
    owner: { label: '牵头单位', hint: '谁来治' },
    place: { label: '哪一片', hint: '不限地方可以不填' },
    category: { label: '哪一类', hint: '填了，治前治后就按这一类（和这一片）来数' },
    numbers: { label: '事项编号', hint: '12345诉求的编号，用空格或换行隔开' },
    filter: { label: '台账筛选', hint: '台账页地址里“?”后面的部分，例如 category=transport.road' },
    plan: { label: '方案', hint: '怎么治、谁来做；会公布' },
    'cure-by': { label: '哪天以前治好', hint: '期限就是这一天' },
    cure: { label: '治本措施', hint: '做了什么、怎样管住；会公布' },
    'cured-on': { label: '治好的日期', hint: '前后从这天分开数' },
    record: { label: '验收记录', hint: '看了什么，只写事' },
    reason: { label: '理由', hint: '写清事实' },
  },
  clocks: {},
  documents: {},
  acts: {
    register: { label: '立题', sentence: '{who}立题[，编号{number}]', notice: '立了一个题目。' },
    assign: { label: '交牵头单位', sentence: '{who}交牵头单位定方案', notice: '交给牵头单位了。' },
    'send-back': { label: '没治住，退回', sentence: '{who}退回，重新定方案[：{reason}]', notice: '没治住，要重新定方案。' },
  },
} satisfies WordingOf<typeof topic>;
