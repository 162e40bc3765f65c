import type { RefusalCode } from '#domain/words/refusal-code.ts';

/** Which rule says no, and what to do next. `{law}` is the article. */
export const refusalsZh = {
  ended: '这件事已经“{step}”，按{law}不能再“{act}”。还有新情况，请另外登记一件。',
  'not-here': '这件事现在是“{step}”，按{law}这一步不能“{act}”。请刷新页面，看现在能做什么。',
  'not-yours': '按{law}，“{act}”要由{holder}来做[，现在归{post}]。请转告他们，或回到自己的待办。',
  missing: '按{law}，“{act}”要填“{field}”：{problem}。补上就可以提交。',
  invalid: '“{field}”没有填对：{problem}。改好再提交（{law}）。',
  window: '“{act}”的时间已过（截止{until}），依据{law}。请按现在这一步往下办，有困难请报上级。',
  cap: '按{law}，延期累计最多{cap}天（规定按工作日的算工作日），还剩{left}天可延。请把天数改小，没有剩余的请按期办理。',
  waiting: '还有{open}件协同事项没有办完，按{law}现在不能“{act}”。请等它们回话，或催一催。',
  'no-way': '按{law}，填的内容走不到下一步。请检查选项后再“{act}”。',
  'no-holder': '按{law}，下一步“{step}”找不到经办的岗位。请管理员先在单位和岗位表里补上。',
  'not-due': '期限还没有到，按{law}现在不能“{act}”。到期会自动办理。',
  'no-clock': '现在没有在走的期限，按{law}不能“{act}”。请直接往下办。',
  'no-paper': '“{document}”还没到这一步：按{law}，先起草，再签发，再编号盖章，最后送达。请先补上前一步。',
  'not-open-to': '按{law}，这类事项不由您这里登记。请改走别的入口，或请受理岗代为登记。',
  'same-person': '按{law}，“{act}”不能由做过“{done}”的同一个人来做。请换一位同事。',
  full: '这个时间已经约满了[，还有空的最近一天是{next}]。请换一个时间再“{act}”（{law}）。',
  tally: '清点的是{want}件，登记了{done}件，还对不上。按{law}，每一件都登记了才能“{act}”。',
  kept: '按{law}，要删的内容现在还要保存[，最早到{until}以后才能删]。可以先撤回凭同意留下的电话和录音，或者等到期自动删除。',
  held: '按{law}，这件事有人要求暂缓删除[，到{until}为止]。请等到期，或者请个人信息保护岗解除。',
} satisfies Record<RefusalCode, string>;
