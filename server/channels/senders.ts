import type { Sender } from '../messages/outgoing.ts';
import { dingtalkSender } from './dingtalk-out.ts';
import { feishuSender } from './feishu-out.ts';
import { mailSender } from './mail-out.ts';
import { robotSender } from './robot-out.ts';
import { smsSender } from './sms-out.ts';
import { wecomSender } from './wecom-out.ts';

/** Every way out, by the channel it answers. */
export const senders: ReadonlyMap<string, Sender> = new Map([
  ['e-mail', mailSender],
  ['sms', smsSender],
  ['wecom', wecomSender],
  ['dingtalk', dingtalkSender],
  ['feishu', feishuSender],
  ['robot', robotSender],
]);
