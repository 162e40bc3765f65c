import type { WordingOf } from '#domain/words/wording.ts';
import type { pressureReport } from '../../procedures/pressure-report.ts';

const modes = { 'scheduled-check': '定期检查', 'random-draw': '随机抽查', 'front-line-visit': '一线走访' };

export const pressureReportZh = {
  title: '有人让我改评价',
  summary: '有单位或人要您改评价、撤回意见，绕过那个单位直接告诉督查部门；那个单位看不到，也不会知道。',
  steps: { received: { label: '督查部门在查', duty: '查清并答复反映人', now: '{holder}在查，最晚{due}答复您。您说的那个单位看不到这些。' } },
  ends: {
    answered: { label: '已答复', now: '结果写在答复里。您原来的评价照原样算，没有人能改。' },
    withdrawn: { label: '已撤回', now: '按您的意思不查了。以后想再说，随时可以。' },
  },
  holders: { resident: '反映人', clock: '系统到期自动', caller: '回访员', supervisor: '督查部门（被反映单位以外）', discipline: '纪检监察机关' },
  fields: {
    subject: { label: '什么事', hint: '一句话' },
    unit: { label: '是哪个单位的人', hint: '这个单位看不到您说的话' },
    matter: { label: '原来那件事的编号', hint: '在回执上；想不起来可以不填' },
    detail: { label: '怎么跟您说的', hint: '什么时候、谁、怎么说的，记得多少写多少' },
    contact: { label: '怎么联系您', hint: '只给查这件事的人看；不想留可以不填' },
    mode: { label: '怎么查的', hint: '选一种', options: modes },
    record: { label: '查了什么', hint: '只写事' },
    finding: { label: '查的结果', hint: '选一条', options: { found: '属实', 'not-found': '不属实', unclear: '查不清' } },
    reply: { label: '答复', hint: '查了什么、结果怎样、怎么办' },
    words: { label: '您想说的话', hint: '可以不填' },
  },
  clocks: {},
  documents: {},
  acts: {
    register: { label: '告诉督查部门', sentence: '[{self}反映被要求改评价][{by}记下来电人被要求改评价][，编号{number}]', notice: '您说的我们记下了[，编号{number}]。直接交给督查部门，您说的单位看不到。' },
    inspect: { label: '核查', sentence: '{who}核查（{mode}）', notice: '{who}在核查。' },
  },
} satisfies WordingOf<typeof pressureReport>;
