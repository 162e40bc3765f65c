import type { PrivacyWords } from '../privacy.ts';

export const privacyZh: PrivacyWords = {
  purposes: {
    reach: '找您核实、告诉您结果', handle: '办您说的事', decide: '作出处理、决定并能复查', prove: '证明当时是怎么回事', hear: '核对记下来的话', mediate: '请双方一起谈', pair: '和别的系统里的同一件事对上', 'office-work': '单位之间办事', 'sign-in': '确认是谁在用这个系统', deliver: '把消息送到', exchange: '按规定与上级系统交换', safety: '保护信息、防止重复登记',
  },
  gone: { 'any-time': '您随时可以收回，马上删', 'when-ended': '事情结束以后，您要求就删', 'when-over': '有规定要存满，存满以前不能删' },
  until: { 'its-matter': '跟着那件事一起删', 'a-day': '一天', 'a-session': '退出或到时就删', 'while-employed': '在岗期间，离岗后由管理员删', 'until-told': '直到本人改变主意', 'while-listed': '表里有这一行就留着', 'until-succeeded': '后面有了足够多的新版本就删' },
  bases: { asked: '本人请求', 'consent-withdrawn': '本人收回同意', 'keeping-over': '保存期满', unlawful: '不该收集', court: '法院或主管机关决定' },
  scopes: { all: '全部内容', person: '联系方式和证件信息', recordings: '录音' },
  words: '您说的话、照片，和办理中写下的话',
  contact: '姓名和联系方式',
  tables: {
    matter: '标题、外部编号', content: '您说的话、联系方式（封存）', file: '照片、录音、材料', search: '用来查找的词', twin: '找同一件事用的碎片（切碎成数字，看不出原话）', recurring: '热点问题的题目和用词', person_key: '打开您信息的钥匙', correspondent: '您来信来消息的地址（封存）', exchange_case: '上级系统传来的内容（封存）', exchange_difference: '与上级系统说法不一致的地方（封存）', request_key: '防重复登记的指纹', webhook_delivery: '推给别的程序的公开事项',
    call: '正在打来的电话号码（封存）', news: '提醒在线岗位的信号', exchange_reject: '上级系统传来、没能收下的内容（封存）', message: '消息发送的结果', told_no_more: '不想再收消息的人（只存号码的指纹）', session: '登录的浏览器',
    staff: '工作人员姓名、用户名', staff_contact: '工作人员接收验证码的地址（封存）', factor: '工作人员的登录验证', outside_name: '工作人员在单位统一登录中的名字（封存）', ticket: '登录中的一次性凭据', hand_over: '岗位交接原因', model: '至少三件诉求里都有的词和它在建议里的分量', saved_view: '工作人员存下的查询', register_row: '公示的负责人、岗位邮箱', register_past: '以前公示过的负责人',
  },
};
