import { parseArgs } from 'node:util';
import type { Verb } from './verb.ts';

export const start: Verb = {
  usage: 'start',
  help: {
    zh: '启动回音：数据库、定时任务、网页。\n环境变量：PORT（8080）、HUIYIN_DATA（./data）、DATABASE_URL、HUIYIN_DEMO=0（空数据时不载入演示县）。',
    en: 'Start Huiyin: database, jobs, pages.\nEnvironment: PORT (8080), HUIYIN_DATA (./data), DATABASE_URL, HUIYIN_DEMO=0 (empty data stays empty).',
  },
  run: async (args): Promise<0> => {
    parseArgs({ args: [...args], options: {} });
    await import('../main.ts');
    return 0;
  },
};
