import type { Channel } from '#domain/words/channel.ts';
import type { Say } from '../lang.tsx';
import type { Word } from '../words/zh.ts';

/** The ways a word can be brought to a counter by someone on duty. */
export const counterChannels = [
  'walk-in',
  'phone',
  'letter',
  'e-mail',
  'visit',
  'proxy',
  'patrol',
  'report-box',
  'survey',
] as const;

/** How a matter came in, in words; a way the desk does not know is said as it is. */
export function channelIn(say: Say, channel: string): string {
  return isChannel(channel) ? say(words[channel]) : channel;
}

const isChannel = (channel: string): channel is Channel => Object.hasOwn(words, channel);

const words: Readonly<Record<Channel, Word>> = {
  web: 'channelWeb',
  phone: 'channelPhone',
  'walk-in': 'channelWalkIn',
  letter: 'channelLetter',
  'e-mail': 'channelMail',
  visit: 'channelVisit',
  patrol: 'channelPatrol',
  proxy: 'channelProxy',
  follow: 'channelFollow',
  import: 'channelImport',
  sms: 'channelSms',
  wecom: 'channelWecom',
  dingtalk: 'channelDingtalk',
  feishu: 'channelFeishu',
  gateway: 'channelGateway',
  'report-box': 'channelReportBox',
  reception: 'channelReception',
  survey: 'channelSurvey',
  open311: 'channelOpen311',
  exchange: 'channelExchange',
};
