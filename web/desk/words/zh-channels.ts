/** Ways in by writing and by hand that came after the first ones. */
export const channelsZh = {
  channelSms: '短信',
  channelWecom: '企业微信',
  channelDingtalk: '钉钉',
  channelFeishu: '飞书',
  channelGateway: '其他系统转来',
  channelReportBox: '意见箱',
  channelReception: '接访',
  channelSurvey: '调查留言',
  messages: '通知当事人',
  messageOf: '第{seq}条',
  messageWaiting: '待发',
  messageSent: '已发出',
  messageDelivered: '已送达',
  messageFailed: '没有送到',
  messageFallenBack: '没有送到，已换渠道',
  messageGivenUp: '没有送到，请写信、打电话或上门',
};
