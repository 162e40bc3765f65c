import type { networkZh } from './zh-network.ts';

export const networkEn: Record<keyof typeof networkZh, string> = {
  ownRows:
    'Each post declares for itself; only it, the administrator and the discipline commission read it. A matter it touches goes to another post without anybody asking. When the interest has ended, fill in “Until”.',
};
