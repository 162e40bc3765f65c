import type { ExchangeMap } from '#domain/words/exchange.ts';
import { hotlinePlatform } from './hotline-platform.ts';
import { petitionSystem } from './petition-system.ts';

/** Kinds of systems matters are exchanged with, one line each. */
export const exchangeMaps: Readonly<Record<string, ExchangeMap>> = {
  'petition-system': petitionSystem, // 信访信息系统
  'hotline-platform': hotlinePlatform, // 12345平台
};
