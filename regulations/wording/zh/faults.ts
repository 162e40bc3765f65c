import type { FaultCode } from '#domain/words/fault-code.ts';

/** What is wrong with one answer and how to put it right. */
export const faultsZh = {
  empty: '这一项还没有填',
  'unknown-field': '这里不需要这一项，请去掉',
  'not-text': '里面有认不出的字符，请重新输入文字',
  blank: '只有空格，请写上内容',
  'too-long': '太长了[，最多{max}个字]，请写短一些',
  'not-an-option': '请从给出的选项里选一个',
  'unknown-category': '没有这个类别，请从类别表里重新选',
  'not-a-place': '地点没写对，请写村、组、路名或门牌',
  'unknown-place': '没有这个地点代码，请从地点表里重新选，或直接用文字写',
  'half-a-position': '位置只有一半，经度和纬度要一起填，或都不填',
  'not-a-position': '经纬度不对，请在地图上重新点一下',
  'not-a-person': '联系人只需要姓名、电话和地址',
  'not-a-phone': '电话号码不对，请只写数字，例如13800000000',
  'not-a-date': '日期不对，请写成2026-11-20这样',
  'not-ticked': '请先看清楚，再打上勾',
  'not-a-number-of-a-matter': '编号不对，请照着回执上的编号写',
  'not-a-whole-number': '请填一个整数',
  'out-of-range': '数字不在范围内[，应在{min}到{max}之间]',
  'not-photos': '照片没传好或张数太多[，最多{max}张]，请重新上传',
  'unknown-unit': '没有这个单位，请从单位表里重新选',
  'wrong-kind-of-unit': '这类单位不能办这件事，请另选一个单位',
  'not-a-list-of-units': '单位没选对：每个单位只选一次，最多二十个',
  'not-a-post-there': '那个单位没有这个岗位，请重新选人',
  'not-a-table': '表格没填对，最多二百行，请检查后重填',
} satisfies Record<FaultCode, string>;
