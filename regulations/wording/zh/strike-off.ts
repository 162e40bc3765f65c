import type { WordingOf } from '#domain/words/wording.ts';
import type { strikeOff } from '../../procedures/strike-off.ts';

export const strikeOffZh = {
  title: '整改销号',
  summary: '一个单位一项：改好一个，由单位以外的人验收一个，销号一个。没改好退回再改。',
  steps: {
    rectifying: { label: '整改中', duty: '整改并报告', now: '{holder}最晚{due}改好。' },
    checking: { label: '待验收', duty: '到场逐个验收', now: '{holder}最晚{due}验收。' },
  },
  ends: {
    'struck-off': { label: '已销号', now: '验收合格，销号了。半年后回头看。' },
    voided: { label: '已取消', now: '这一项列错了，已取消。' },
  },
  holders: { clock: '系统到期自动', unit: '整改单位', checker: '验收人（整改单位以外）', desk: '督查岗' },
  fields: {
    subject: { label: '治理什么', hint: '随专项治理带来' },
    demand: { label: '整改要求', hint: '随专项治理带来' },
    proof: { label: '整改情况', hint: '改了什么、在哪里看得到' },
    photos: { label: '照片', hint: '最多六张，没有也行' },
    mode: {
      label: '怎么验收的', hint: '选一种',
      options: { 'scheduled-check': '定期检查', 'random-draw': '随机抽查', 'front-line-visit': '一线走访' },
    },
    record: { label: '验收记录', hint: '看到了什么，只写事' },
    reason: { label: '理由', hint: '写清事实' },
  },
  clocks: {},
  documents: {},
  acts: {
    register: { sentence: '列为整改项[，编号{number}]', notice: '您单位有一项要整改。' },
    'send-back': { label: '没改好，退回', sentence: '{who}验收没有通过，退回再改[：{reason}]', notice: '验收没有通过，要再改。' },
    void: { label: '取消这一项', sentence: '{who}取消这一项[，理由：{reason}]', notice: '这一项取消了[，原因是：{reason}]。' },
  },
} satisfies WordingOf<typeof strikeOff>;
