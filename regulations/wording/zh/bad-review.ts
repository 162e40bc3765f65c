import type { WordingOf } from '#domain/words/wording.ts';
import type { badReview } from '../../procedures/bad-review.ts';

export const badReviewZh = {
  title: '差评整改',
  summary: '实名的差评件件有人改、件件有人回访；改没改好由外单位的人问了才算，认为评错了的由别的机关来定。',
  steps: {
    correcting: { label: '整改中', duty: '整改', now: '{holder}最晚{due}改好。' },
    following: { label: '回访核实', duty: '回访评价的人并核实', now: '{holder}最晚{due}问一问评价的人改好没有。' },
    appealed: { label: '申诉待听', duty: '听评价的人怎么说', now: '承办部门认为评错了，{holder}最晚{due}先听评价的人怎么说。' },
    deciding: { label: '申诉待定', duty: '决定维持还是撤销', now: '听过了，{holder}最晚{due}定下来。' },
  },
  ends: {
    corrected: { label: '整改完成', now: '改好了，也回访过了。' },
    uncorrected: { label: '没有改到位', now: '没有改到位，如实记录在案。' },
    voided: { label: '评价撤销', now: '评价有误，不计算在内。' },
  },
  holders: { clock: '系统到期自动', unit: '承办部门', handler: '承办人', head: '负责人', follower: '外单位回访员', decider: '上级机关' },
  fields: {
    subject: { label: '什么事', hint: '随办件带来' },
    item: { label: '事项', hint: '随办件带来' },
    words: { label: '评价的话', hint: '随评价带来' },
    contact: { label: '评价的人', hint: '只用来回访' },
    grade: { label: '评的等级', hint: '随评价带来', options: { 'very-satisfied': '非常满意', satisfied: '满意', 'basically-satisfied': '基本满意', unsatisfied: '不满意', 'very-unsatisfied': '非常不满意' } },
    done: { label: '怎么改的', hint: '做了什么，以后怎么办' },
    reason: { label: '理由', hint: '写清事实和依据' },
    outcome: { label: '联系结果', hint: '选一条', options: { reached: '联系上了', 'not-reached': '没联系上', refused: '不愿意回访' } },
    heard: { label: '评价的人怎么说', hint: '原话记下；联系不上或不愿意的，写明联系了几次' },
  },
  clocks: { correct: { label: '整改', duty: '整改' } },
  documents: {},
  acts: {
    register: { sentence: '因实名差评，自动派出整改[，编号{number}]', notice: '您的差评派下去改了[，编号{number}]。' },
    attempt: { sentence: '{who}联系评价的人，{outcome}', notice: '{who}联系过您。' },
    'verify-close': { label: '核实整改', sentence: '{who}回访核实，整改到位', notice: '{who}核实过，改好了。' },
    'verify-fail': { label: '没有改好', sentence: '{who}回访核实，没有改好', notice: '{who}核实过，还没有改好。' },
    hearing: { label: '听评价的人说', sentence: '{who}听了评价的人的说法', notice: '{who}听了您的说法，记下了。' },
  },
} satisfies WordingOf<typeof badReview>;
