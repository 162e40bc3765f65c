import { scrub } from '../erasure/scrub.ts';
import { inCounty } from './open-county.ts';
import type { Verb } from './verb.ts';

export const scrubVerb: Verb = {
  usage: 'scrub',
  help: {
    zh: '把已经删除的内容从数据库文件里彻底清掉：重写存放内容的表，丢弃到此刻为止的写入日志。期间这些表会锁住，请在夜里做。备份和磁盘本身管不到。',
    en: 'Clear what was erased out of the database’s files: tables that hold content are written anew and the log of writes up to now is thrown away. They are locked meanwhile: do it at night. Backups and the disk itself are not reached.',
  },
  run: async (_args, console) => {
    const { lang, out } = console;
    const whole = await inCounty(console, (_house, { owner }) => scrub(owner), 'refuse');
    out(said[whole ? 'whole' : 'tables'][lang]);
    return 0 as const;
  },
};

const said = {
  whole: { zh: '清理完毕。', en: 'Done.' },
  tables: {
    zh: '表已重写；写入日志没能丢弃（这个账户无权，或有备库、归档还要用它），会随以后的写入慢慢覆盖。',
    en: 'The tables are written anew; the log of writes could not be thrown away (this account may not, or a standby or an archive still needs it) and is overwritten in time.',
  },
} as const;
