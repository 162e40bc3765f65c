import type { WordingOf } from '#domain/words/wording.ts';
import type { callBack } from '../../procedures/call-back.ts';

export const callBackZh = {
  title: '回访',
  summary: '答复以后，由办理单位以外的人问一问：解决了没有。一次答复只问一回，不愿意可以不答。',
  steps: { waiting: { label: '待回访', duty: '联系诉求人并记下结果', now: '{holder}最晚{due}联系您问一声。不愿意可以不答。' } },
  ends: {
    resolved: { label: '回访：已解决', now: '您在回访里说解决了。' },
    unresolved: { label: '回访：没解决', now: '您在回访里说没有解决，这件事会接着办。' },
    'not-reached': { label: '未联系上', now: '打了几次没有联系上您。不算解决，也不算满意。' },
    declined: { label: '不愿回访', now: '您不愿意回访，这次答复不再问您。' },
    recalled: { label: '已收回', now: '您已经自己评过了，不再打扰。' },
  },
  holders: { clock: '系统到期自动', follow: '相关事项联动', caller: '回访员（办理单位以外）', desk: '受理单位' },
  fields: {
    subject: { label: '什么事', hint: '随原来的事项带来' },
    reply: { label: '答复', hint: '办理单位是怎么答复的' },
    outcome: {
      label: '这次没问成，是因为', hint: '选一条',
      options: { 'no-answer': '没人接', 'wrong-number': '号码不对', 'call-later': '让换个时间再打' },
    },
    note: { label: '备注', hint: '例如什么时候方便；不写对人的评价' },
    rating: { label: '对方打几分', hint: '五分最好，一分最差；不愿打分可以不填' },
    words: { label: '对方说的话', hint: '照原话记' },
  },
  clocks: {},
  documents: {},
  acts: {
    register: { sentence: '答复以后，生成回访任务[，编号{number}]', notice: '过几天会有人问您解决了没有。不愿意可以不答。' },
    resolved: { label: '对方说解决了', sentence: '{who}记录：诉求人说解决了[，评分{rating}]', notice: '您在回访里说解决了。' },
    unresolved: { label: '对方说没解决', sentence: '{who}记录：诉求人说没有解决[，评分{rating}]', notice: '您在回访里说没有解决，我们记下了。' },
    attempt: { label: '这次没问成' },
    decline: { label: '对方不愿回访', sentence: '{who}记录：诉求人不愿意回访', notice: '您不愿意回访，我们记下了，对您没有影响。' },
    recall: { sentence: '诉求人已自行评价，回访收回', notice: '您已经评过了，不再打扰。' },
  },
} satisfies WordingOf<typeof callBack>;
