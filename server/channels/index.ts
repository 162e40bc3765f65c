import type { House } from '../house.ts';
import type { Api } from '../routes/api.ts';
import type { SlipDoor } from '../who/follow.ts';
import { dingtalkRoutes } from './dingtalk.ts';
import { feishuRoutes } from './feishu.ts';
import { gatewayRoutes } from './gateway.ts';
import { wecomRoutes } from './wecom.ts';

/** Programs that bring in what people write, one line each; what they bring ends in `register`. Senders stand in `senders.ts`. */
const writtenWays: readonly ((api: Api, house: House, door: SlipDoor) => void)[] = [
  wecomRoutes,
  dingtalkRoutes,
  feishuRoutes,
  gatewayRoutes,
];

export function channelRoutes(api: Api, house: House, door: SlipDoor): void {
  for (const way of writtenWays) way(api, house, door);
}
