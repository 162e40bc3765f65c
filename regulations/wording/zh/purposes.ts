import type { PurposeWords } from '#domain/words/wording.ts';
import type { PersonalUseId } from '../../personal-uses.ts';
import type { PurposeId } from '../../purposes.ts';

export const purposesZh: Readonly<Record<PurposeId, PurposeWords>> = {
  contact: { label: '联系本人，核实情况', sentence: '联系本人、核实情况[（{words}）]' },
  visit: { label: '上门或到现场办理', sentence: '上门或到现场办理[（{words}）]' },
  'call-back': { label: '回访', sentence: '回访[（{words}）]' },
  identify: { label: '当面或来电时核对是不是本人', sentence: '核对是不是本人[（{words}）]' },
  serve: { label: '送达文书', sentence: '送达文书[（{words}）]' },
  hear: { label: '通知听证、调解或接访', sentence: '通知听证、调解或接访[（{words}）]' },
  judge: { label: '查明事实，作出处理意见', sentence: '查明事实、作出处理意见[（{words}）]' },
  supervise: { label: '督办核查', sentence: '督办核查[（{words}）]' },
  rights: { label: '答复本人查阅、更正、删除个人信息的请求', sentence: '答复本人关于个人信息的请求[（{words}）]' },
  other: { label: '其他（请写明）', sentence: '{words}' },
  earlier: { label: '来电人同意后查看其以前的事', sentence: '来电人本次通话中同意，查看其以前反映的事[（{words}）]' },
  print: { label: '打印文书', sentence: '{words}' },
  exchange: { label: '按规定交换给对方系统', sentence: '{words}' },
  'machine-draft': { label: '请机器起草答复', sentence: '请机器起草答复；送出前遮住了姓名、电话、证件号和住址' },
  'machine-summary': { label: '请机器归纳', sentence: '请机器归纳来龙去脉；送出前遮住了姓名、电话、证件号和住址' },
};

/** What the system used what somebody left for, as they read it. */
export const personalUsesZh: Readonly<Record<PersonalUseId, string>> = {
  message: '给您发消息时，读取您留的地址或号码；没有人看',
  ring: '您来电时，号码显示在接线员面前',
  difference: '与对方系统说法不一致时，两边的说法并排给经办岗位看',
  reject: '对方系统发来而收不进的内容，由经办岗位下载更正',
  own: '您自己用回执查看',
  verify: '核对账本时逐项比对；没有人看',
  rotate: '更换密钥时重新加密；没有人看',
};
