import type { WordingOf } from '#domain/words/wording.ts';
import type { specialRectification } from '../../procedures/special-rectification.ts';

export const specialRectificationZh = {
  title: '专项治理',
  summary: '一类问题好几个单位都有：列清楚，逐个改，逐个验收销号，全部销号才办结；半年后再回头看。',
  steps: {
    planning: { label: '定方案', duty: '定下方案', now: '{holder}最晚{due}定下方案。' },
    listing: { label: '列问题', duty: '列出要整改的单位和要求', now: '{holder}最晚{due}列出要改的问题。' },
    rectifying: { label: '整改中', duty: '督促逐个整改、逐个销号后办结', now: '各单位正在改，{holder}最晚{due}收尾。' },
  },
  ends: { concluded: { label: '全部销号', now: '要改的都改了，逐个验收过。半年后再回头看。' } },
  holders: { clock: '系统到期自动', follow: '相关事项联动', supervisor: '督查部门', lead: '牵头的督查部门' },
  fields: {
    subject: { label: '治理什么', hint: '一句话' },
    detail: { label: '为什么要治', hint: '反映了多少、在哪里、什么原因' },
    plan: { label: '方案', hint: '先做什么、后做什么、怎样防止反弹' },
    'finish-by': { label: '计划完成', hint: '哪一天以前' },
    departments: { label: '哪些单位要改', hint: '每个单位各有一项，逐个销号' },
    demand: { label: '整改要求', hint: '改到什么样算合格' },
    summary: { label: '总结', hint: '改了什么、还有什么要盯' },
  },
  clocks: {},
  documents: {},
  acts: {
    register: { label: '立项', sentence: '{who}立项专项治理[，编号{number}]', notice: '专项治理立项了。' },
    'report-in': { sentence: '一项整改已销号，结果已报回', notice: '有一个单位改好销号了。' },
    conclude: { sentence: '{who}办结专项治理，全部销号', notice: '专项治理全部销号了。' },
  },
} satisfies WordingOf<typeof specialRectification>;
