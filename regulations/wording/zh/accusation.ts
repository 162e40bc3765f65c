import type { WordingOf } from '#domain/words/wording.ts';
import type { accusation } from '../../procedures/accusation.ts';

export const accusationZh = {
  title: '检举控告',
  summary: '举报党员干部、单位违纪违法，直接交给纪检监察机关。全程保密：被反映的单位和它下面的单位看不到、搜不到、数不到；不回访、不录音、不公开。',
  steps: {
    received: { label: '已收到', duty: '决定受不受理', now: '{holder}收到了，最晚{due}定下受不受理。留了姓名的会告诉您。' },
    handling: { label: '办理中', duty: '依规依纪依法办理', now: '{holder}正在办。内容保密，被反映的人和单位看不到。' },
    telling: { label: '待反馈', duty: '向实名检举控告人反馈', now: '有结果了，{holder}最晚{due}反馈给您。' },
  },
  ends: {
    closed: { label: '已办结', now: '这件事办结了。材料继续保密。' },
    'not-accepted': { label: '不归本机关', now: '这件事不归这里受理，该去哪里写明了。' },
  },
  holders: { accuser: '检举控告人', clock: '系统到期自动', discipline: '纪检监察机关', handler: '承办人', head: '负责人' },
  fields: {
    subject: { label: '反映什么', hint: '一句话说清楚' },
    detail: { label: '详细说说', hint: '什么人、什么时候、做了什么、有什么证据' },
    named: { label: '留不留姓名', hint: '留姓名的优先办，办完告诉您结果', options: { named: '留姓名（实名）', anonymous: '不留姓名' } },
    accused: { label: '被反映的单位', hint: '选了，它和它下面的单位就永远看不到。反映纪检监察机关自己的，请走信访，由上一级来办' },
    'accused-person': { label: '被反映的人', hint: '只有查办的人能看到' },
    photos: { label: '材料照片', hint: '最多六张；不收录音' },
    contact: { label: '您的姓名和联系方式', hint: '不留姓名的就空着' },
    reason: { label: '理由', hint: '写清依据' },
    where: { label: '到哪里反映', hint: '机关、电话' },
    handler: { label: '承办人', hint: '本机关的一个岗位' },
    findings: { label: '核查结论', hint: '查明了什么，怎么处理' },
    outcome: { label: '结果', hint: '选一条', options: { established: '属实', partly: '部分属实', 'not-established': '不属实', 'passed-on': '已移送' } },
    reply: { label: '反馈内容', hint: '告诉检举控告人的话；反馈时注意保密' },
    words: { label: '要补充的话', hint: '新情况、新证据' },
  },
  clocks: {},
  documents: {},
  acts: {
    register: { sentence: '[{self}检举控告][{by}登记检举控告][，编号{number}]', notice: '收到了[，编号{number}]。内容保密，凭编号和查询码只有您能查。' },
    'not-accept': { sentence: '{who}不予受理，告知到{where}', notice: '这件事不归{who}，请到{where}。' },
    decide: { label: '作出结论', sentence: '{who}作出结论', notice: '{who}查完了。' },
    answer: { label: '反馈结果', sentence: '{who}向检举控告人反馈结果', notice: '{who}把结果告诉您了。' },
    recuse: { sentence: '{who}提出回避，改由他人承办' },
  },
} satisfies WordingOf<typeof accusation>;
