import type { WordingOf } from '#domain/words/wording.ts';
import type { privacyRequest } from '../../procedures/privacy-request.ts';

const scopes = { all: '这件事里关于我的全部内容', person: '只删联系方式和证件信息', recordings: '只删录音' };

export const privacyRequestZh = {
  title: '个人信息请求',
  summary: '看、要一份、改、删这里存的关于您的信息，或者收回同意、要个解释。',
  steps: {
    received: { label: '等受理', duty: '受理个人信息请求', now: '您的请求交给了{holder}，最晚{due}告诉您受不受理。' },
    handling: { label: '在办', duty: '办理并答复', now: '{holder}在办，最晚{due}答复您。' },
  },
  ends: {
    erased: { label: '同意删除', now: '同意了，系统正在那件事里删。删了什么、还留着什么，在那件事的“我的信息”里看得到。' },
    granted: { label: '已办', now: '办好了，结果写在答复里。' },
    refused: { label: '不同意', now: '没有同意，理由写在上面。不服可以向网信部门投诉，也可以向法院起诉（《个人信息保护法》第50条、第65条）。' },
    withdrawn: { label: '已撤回', now: '按您的意思不办了。以后想再提，随时可以。' },
  },
  holders: { resident: '本人', clock: '系统到期自动', officer: '个人信息保护岗', superior: '上级' },
  fields: {
    subject: { label: '请求什么', hint: '一句话' },
    ask: { label: '您想怎么办', hint: '选一样', options: { copy: '要一份', correct: '改正', erase: '删除', withdraw: '收回同意', explain: '要个解释' } },
    scope: { label: '哪些内容', hint: '只在删除、收回同意时选', options: scopes },
    matter: { label: '关于哪件事', hint: '那件事的编号' },
    detail: { label: '还想说的', hint: '要改的，写清原来是什么、改成什么；可以不填' },
    contact: { label: '怎么联系您', hint: '不留也可以，凭回执来看' },
    reply: { label: '答复', hint: '做了什么、还留着什么、为什么' },
    reason: { label: '不同意的理由', hint: '写明依据哪一条、要保存到哪天' },
    words: { label: '补充的话', hint: '可以不填' },
  },
  clocks: {},
  documents: {},
  acts: {
    register: { label: '提出请求', sentence: '[{self}提出个人信息请求：{ask}][{by}记下个人信息请求：{ask}][，编号{number}]', notice: '您的请求收到了[，编号{number}]。' },
    accept: { label: '受理', sentence: '{who}受理', notice: '您的请求受理了。' },
    grant: { label: '同意', sentence: '{who}同意[：{reply}]', notice: '{who}同意了您的请求[：{reply}]。' },
    refuse: { label: '不同意', sentence: '{who}不同意[：{reason}]', notice: '{who}没有同意[：{reason}]。' },
    supplement: { label: '补充', sentence: '{who}补充说明', notice: '补充的话记下了。' },
  },
} satisfies WordingOf<typeof privacyRequest>;
