import type { WordingOf } from '#domain/words/wording.ts';
import type { promise } from '../../procedures/promise.ts';

export const promiseZh = {
  title: '承诺',
  summary: '答复里答应过的事，答应到哪天就盯到哪天：做到了写明凭据，没做到由上级认定。',
  steps: { promised: { label: '待兑现', duty: '兑现承诺', now: '{holder}答应最晚{due}做到。' } },
  ends: {
    fulfilled: { label: '已兑现', now: '答应的事做到了，凭据写在里面。' },
    broken: { label: '未兑现', now: '答应的事没有做到，已经由上级记下。' },
  },
  holders: { clock: '系统到期自动', unit: '承诺单位', superior: '承诺单位的上级' },
  fields: {
    subject: { label: '什么事', hint: '随原来的事项带来' },
    promised: { label: '答应了什么', hint: '做得到的才答应' },
    'promised-by': { label: '哪一天以前做到', hint: '期限就是这一天' },
    proof: { label: '凭据', hint: '做了什么、在哪里看得到' },
    photos: { label: '照片', hint: '最多六张，没有也行' },
    reason: { label: '理由', hint: '为什么认定没有兑现' },
  },
  clocks: {},
  documents: {},
  acts: {
    register: { sentence: '答复中作出承诺，登记在册[，编号{number}]', notice: '答应您的事记下来了，到期有人盯。' },
    fail: { label: '认定未兑现', sentence: '{who}认定没有兑现[，理由：{reason}]', notice: '答应您的事没有做到，上级记下来了。' },
  },
} satisfies WordingOf<typeof promise>;
