import { parseArgs } from 'node:util';
import { configFrom } from '../config.ts';
import { runningDatabase } from '../store/postgres/running-database.ts';
import type { Verb } from './verb.ts';

export const dbUrl: Verb = {
  usage: 'db-url',
  help: {
    zh: '打印正在运行的数据库的所有者连接串。内含密码，不要写进日志。',
    en: 'Print the owner’s connection string of the running database. It holds a password: keep it out of logs.',
  },
  run: (args, { lang, out, log }) => {
    parseArgs({ args: [...args], options: {} });
    const { url, data } = configFrom(process.env);
    const found = url ?? runningDatabase(data);
    if (found === undefined)
      log(
        lang === 'zh'
          ? `${data} 上没有正在运行的数据库。请先 npm start。`
          : `No database is running on ${data}. Run npm start first.`,
      );
    else out(found);
    return found === undefined ? 1 : 0;
  },
};
