import type { MessageWords } from '#domain/words/message-words.ts';

export const messagesZh: MessageWords = {
  signed: '{county}群众工作平台·回音',
  receipt: {
    subject: '已收到：{title}（{number}）',
    text: '您反映的事已登记。\n编号：{number}\n查询码：{code}\n[最晚{due}前会有说法。\n]查进度：{link}\n请留好编号和查询码，不要告诉不相干的人。',
  },
  left: '有{left}个附件没有收下（只收照片和PDF，最多六个，每个不超过10MB）。请改好再发，或者交到窗口。',
  noted: { subject: '已补充到{number}', text: '您补充的话已记入{number}，办理的单位看得到。\n查进度：{link}' },
  progress: { subject: '{number}有新进展', text: '您的事项{number}：{news}\n查进度：{link}' },
  veiled: { subject: '您的事项有新进展', text: '您的事项有新进展，请凭编号查询。' },
  digest: {
    subject: '{day}要办的事：{count}件',
    text: '{post}：\n{lines}\n[另有{others}件不在这里写明，请登录工作台查看。\n]\n这封信每个工作日最多一封，只发给有事到期的岗位。',
    line: '{number} {procedure}：{duty}，最晚{due}',
    late: '{number} {procedure}：{duty}，期限{due}已过',
  },
  follow: '县里公布的网址，按“查进度”',
  help: '直接发来您要说的事，第一句写什么事，后面写清时间、地点。\n查进度：发“查询 编号 查询码”。\n不要再收短信、邮件：发“退订”；恢复：发“恢复”。\n有危险请马上打110、119、120。',
  stopped: '好，不再给这里发消息。事情照常办，凭编号随时能查。要恢复，发“恢复”。',
  resumed: '好，有进展会告诉您。',
  standing: '{number}：{step}[，最晚{due}]。{now}',
  standingVeiled: '编号和查询码对。这件事的进展请在网页上看：{link}',
  wrong: '编号或查询码不对。请对照回执，再发一次“查询 编号 查询码”。',
  tooMany: '输错次数太多，请过一小时再试，或拨打热线查询。',
  onlyText: '这里只能收文字。照片请在网页上交，或者发邮件。',
  onlyAlone: '这是群聊，别人也看得到回执。请单独给我发消息。',
  letterTask: '短信、邮件等都没有送到，请改用书信、电话或上门告知当事人。',
};
