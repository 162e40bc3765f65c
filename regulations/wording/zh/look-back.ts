import type { WordingOf } from '#domain/words/wording.ts';
import type { lookBack } from '../../procedures/look-back.ts';

export const lookBackZh = {
  title: '回头看',
  summary: '销号半年后，由单位以外的人逐个回去看：管住了就完，反弹了重新列入整改。',
  steps: {
    resting: { label: '未到回头看的时候', duty: '到时候回头看', now: '到{due}以后回头看。' },
    due: { label: '待回头看', duty: '到场逐个回头看', now: '{holder}最晚{due}回头看。' },
  },
  ends: {
    kept: { label: '没有反弹', now: '回头看过了，管住了。' },
    relapsed: { label: '反弹', now: '回头看发现反弹，已重新列入整改。' },
  },
  holders: { clock: '系统到期自动', checker: '检查人（整改单位以外）', desk: '督查岗' },
  fields: {
    subject: { label: '治理什么', hint: '随专项治理带来' },
    demand: { label: '当时的要求', hint: '随专项治理带来' },
    outcome: { label: '结果', hint: '选一条', options: { kept: '没有反弹', relapsed: '反弹了' } },
    mode: {
      label: '怎么看的', hint: '选一种',
      options: { 'scheduled-check': '定期检查', 'random-draw': '随机抽查', 'front-line-visit': '一线走访' },
    },
    record: { label: '记录', hint: '看到了什么，只写事' },
    photos: { label: '照片', hint: '最多六张，没有也行' },
  },
  clocks: {},
  documents: {},
  acts: {
    register: { sentence: '销号后列入回头看[，编号{number}]', notice: '这一项半年后回头看。' },
    resume: { label: '提前回头看', sentence: '{who}：到了回头看的时候', notice: '到了回头看的时候。' },
  },
} satisfies WordingOf<typeof lookBack>;
