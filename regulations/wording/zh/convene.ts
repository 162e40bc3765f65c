import type { WordingOf } from '#domain/words/wording.ts';
import type { convene } from '../../procedures/convene.ts';

export const conveneZh = {
  title: '吹哨报到',
  summary: '一家办不了的事，把有关部门请到一起办，办完报回来。',
  steps: {
    called: { label: '待报到', duty: '到场报到', now: '{holder}被请来一起办，最晚{due}到场。' },
    come: { label: '已报到，协办中', duty: '协办并报回结果', now: '{holder}到场了，最晚{due}把结果报回来。' },
  },
  ends: { done: { label: '已报回', now: '协办的部分办完了，结果已经报回。' } },
  holders: { clock: '系统到期自动', unit: '被请单位' },
  fields: {
    subject: { label: '什么事', hint: '随原来的事项带来' },
    detail: { label: '详细情况', hint: '随原来的事项带来' },
    place: { label: '在哪里', hint: '到场的地点' },
    reason: { label: '请来做什么', hint: '要这个单位办哪一部分' },
    reply: { label: '办理结果', hint: '到场后办了什么、结果怎样' },
  },
  clocks: {
    coming: { label: '到场', duty: '到场报到' },
    called: { label: '报回结果', duty: '协办并报回结果' },
  },
  documents: {},
  acts: {
    register: { sentence: '因主办单位吹哨，生成协办事项[，编号{number}]', notice: '有一件事请您单位一起办。' },
    confirm: { label: '报到', sentence: '{who}到场报到', notice: '{who}到场了。' },
    answer: { label: '报回结果', sentence: '{who}报回协办结果', notice: '{who}把协办结果报回来了。' },
  },
} satisfies WordingOf<typeof convene>;
