export const channelsEn = {
  channelSms: 'Text message',
  channelWecom: 'WeCom',
  channelDingtalk: 'DingTalk',
  channelFeishu: 'Feishu',
  channelGateway: 'Passed on by a program',
  channelReportBox: 'Report box',
  channelReception: 'Reception day',
  channelSurvey: 'Comment in a survey',
};
