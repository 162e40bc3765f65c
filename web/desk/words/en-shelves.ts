import type { shelvesZh } from './zh-shelves.ts';

export const shelvesEn: Record<keyof typeof shelvesZh, string> = {
  shelfHandle: 'Handle',
  shelfHear: 'Hear',
  shelfSupervise: 'Supervise',
  shelfKeep: 'Keep',
  shelfCount: 'Count',
};
