import type { WordingOf } from '#domain/words/wording.ts';
import type { supervision } from '../../procedures/supervision.ts';

export const supervisionZh = {
  title: '督办',
  summary: '先盯着，再警示，再追究：到期自动往上走，由承办单位以外的督查部门管；不动原来事项的步骤和期限。',
  steps: {
    watched: { label: '督办中，待报告', duty: '报告办理情况和原因', now: '{holder}最晚{due}要说明情况。' },
    cautioned: { label: '已警示，待报告', duty: '马上纠正并报告', now: '{holder}已被警示，最晚{due}要纠正并报告。' },
    reported: { label: '已报告，待核', duty: '核实并决定解除还是继续', now: '{holder}最晚{due}核实。' },
    accounting: { label: '待追究', duty: '决定挂牌督办、约谈、通报、问责或解除', now: '{holder}最晚{due}作出决定。' },
  },
  ends: {
    released: { label: '已解除', now: '督办结束了。' },
    accounted: { label: '已转问责', now: '这件事进入问责程序，由有权的机关按程序办。' },
    recalled: { label: '已收回', now: '被督办的事已经办了，督办收回。' },
  },
  holders: {
    clock: '系统到期自动', follow: '相关事项联动', unit: '被督办单位', supervisor: '督查部门（被督办单位以外）', 'supervisor head': '督查部门负责人', desk: '督查岗',
  },
  fields: {
    subject: { label: '什么事', hint: '随原来的事项带来' },
    order: { label: '督办要求', hint: '要办什么、什么时候报' },
    reply: { label: '情况说明', hint: '办到哪一步、为什么慢、什么时候办完' },
    mode: {
      label: '检查方式', hint: '选一种',
      options: { 'scheduled-check': '定期检查', 'random-draw': '随机抽查', 'front-line-visit': '一线走访' },
    },
    record: { label: '检查记录', hint: '看到了什么，只写事' },
    demand: { label: '督办单要求', hint: '要办什么、什么时候报' },
    basis: { label: '依据', hint: '制度名称和条款' },
    reason: { label: '理由', hint: '写清事实' },
    accountable: {
      label: '问责类别', hint: '选一类',
      options: { integrity: '干部问廉', efficiency: '机关问效', responsibility: '事故问责' },
    },
  },
  clocks: {},
  documents: { order: '督办单' },
  acts: {
    register: { sentence: '因超期或督办要求，开始督办[，编号{number}]', notice: '这件事开始督办了。' },
    opinion: { label: '拟督办单', sentence: '{who}拟出督办单', notice: '督办单正在起草。' },
    sign: { label: '签发督办单', sentence: '{who}签发督办单', notice: '督办单签发了。' },
    seal: { label: '督办单编号', sentence: '{who}给督办单编号盖章[（{paper}）]', notice: '督办单编了号[（{paper}）]。' },
    serve: { label: '送达督办单', sentence: '{who}送达督办单[（{paper}）]', notice: '督办单送到被督办单位了[（{paper}）]。' },
    inspect: { label: '检查', sentence: '{who}检查（{mode}）', notice: '{who}检查过了。' },
    caution: { sentence: '{who}警示，要求纠正' },
    account: { label: '转入追究', sentence: '{who}转入追究[（{accountable}）]', notice: '这件事转入追究。' },
    recall: { sentence: '被督办的事项已经办了，督办收回', notice: '督办收回了。' },
  },
} satisfies WordingOf<typeof supervision>;
