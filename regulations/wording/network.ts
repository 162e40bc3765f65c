import type { Lang } from '#domain/words/lang.ts';
import type { NetworkWording } from '#domain/words/network.ts';
import type { network } from '../network.ts';
import { networkEn } from './en/network.ts';
import { networkZh } from './zh/network.ts';

/** Everything people read about the network's rules. */
export const networkWording: Readonly<Record<Lang, NetworkWording<typeof network>>> = { zh: networkZh, en: networkEn };
