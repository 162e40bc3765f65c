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
};
