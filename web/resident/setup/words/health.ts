import type { Lang } from '#domain/words/lang.ts';

/** What the page on the server's own health says. */
const zh = {
  title: '运行情况',
  door: '运行情况',
  doorWell: '一切正常',
  doorIll: '{n}件事要处理',
  lead: '服务器自己查到的毛病，和要您处理的事。',
  well: '一切正常，没有要处理的事。',
  worries: {
    'database-gone': {
      title: '连不上数据库',
      todo: '程序会自己重连。几分钟还不好：请维护人员查看数据库是否在运行、磁盘是否满了。',
    },
    migrations: { title: '数据库版本比程序旧', todo: '请重新启动程序，它会自己升级数据库。' },
    jobs: { title: '后续事项停了', todo: '通知、到期提醒、转办都要靠它。请重新启动程序；还不好请把日志交给维护人员。' },
    disk: { title: '磁盘快满了，随时会停', todo: '请马上腾出空间：旧备份、日志先挪走。不要动数据目录里的文件。' },
    'disk-low': { title: '磁盘剩余不到2GB', todo: '请这几天内腾出空间。' },
    clock: {
      title: '这台机器的时间突然变了',
      todo: '到期的事先不动，最多等一小时。请核对时间和自动对时；时间没错的话，重新启动程序就接着办。',
    },
    crowded: {
      title: '请求太多，正在排队',
      todo: '受理优先，统计和导出会先被请回。一直这样，请给机器加处理器或内存。',
    },
    'jobs-set-aside': { title: '有后续事项办不成，已搁在一边', todo: '见下面的清单。别的事不受影响。' },
  },
  jobsTitle: '办不成的后续事项（{n}）',
  jobsLead:
    '每件试过很多次都没办成。先请维护人员看日志里的原因，修好后按“再试”。“放弃”以后这一步就不做了，收不回来，并记下是谁放弃的；要先再证明一次是您本人。',
  jobsNone: '没有。',
  tried: '{time}起，试了{n}次',
  again: '再试',
  giveUp: '放弃',
  givenUpTitle: '已经放弃的',
  gaveUp: '{time} · {task} · {by}',
  nobodyNow: '账号已删除',
  tasks: {
    'carry-out': '一个办理动作引起的下一步（立督办件、并入等）',
    tell: '通知该知道的人',
    index: '编入查找',
    deliver: '推送给别的程序',
    ring: '到期提醒',
    sweep: '每天的清理',
    recur: '按期立件',
    other: '其他',
  },
} as const;

export type HealthWords = {
  readonly [K in keyof typeof zh]: (typeof zh)[K] extends string ? string : Widened<(typeof zh)[K]>;
};
type Widened<T> = { readonly [K in keyof T]: T[K] extends string ? string : Widened<T[K]> };

const en: HealthWords = {
  title: 'How the system is doing',
  door: 'How the system is doing',
  doorWell: 'All is well',
  doorIll: '{n} things to see to',
  lead: 'What the server has found wrong with itself, and what is for you to see to.',
  well: 'All is well. There is nothing to see to.',
  worries: {
    'database-gone': {
      title: 'The database cannot be reached',
      todo: 'The program tries again by itself. If it takes more than a few minutes, let whoever runs the machine see whether the database runs and the disk has room.',
    },
    migrations: {
      title: 'The database is older than the program',
      todo: 'Start the program again: it brings the database up to date by itself.',
    },
    jobs: {
      title: 'What follows from acts has come to a stop',
      todo: 'Notices, terms and hand-overs depend on it. Start the program again; if that does not help, give the log to whoever maintains it.',
    },
    disk: {
      title: 'The disk is nearly full, and the system may stop at any moment',
      todo: 'Make room at once: move old backups and logs away first. Touch nothing in the data folder.',
    },
    'disk-low': { title: 'Less than 2 GB of disk left', todo: 'Make room within the next days.' },
    clock: {
      title: 'The clock of this machine has jumped',
      todo: 'Terms that run out are left alone for an hour at most. Check the time and its synchronisation; if the time is right, start the program again and it goes on.',
    },
    crowded: {
      title: 'Too much is asked at once',
      todo: 'Intake goes first; figures and exports are turned away before it. If it stays so, give the machine more processors or memory.',
    },
    'jobs-set-aside': {
      title: 'Something could not be done and has been set aside',
      todo: 'See the list below. Nothing else is held up by it.',
    },
  },
  jobsTitle: 'What could not be done ({n})',
  jobsLead:
    'Each was tried many times. Have the cause looked up in the log first; when it is mended, press “Try again”. What is given up is not done, and cannot be brought back; who gave it up is written down, and you are asked once more who you are.',
  jobsNone: 'Nothing.',
  tried: 'since {time}; times tried: {n}',
  again: 'Try again',
  giveUp: 'Give up',
  givenUpTitle: 'Given up',
  gaveUp: '{time} · {task} · {by}',
  nobodyNow: 'an account that is no more',
  tasks: {
    'carry-out': 'The next step after an act (an order opened, a merge)',
    tell: 'Telling those who should know',
    index: 'Entering words for search',
    deliver: 'Telling another program',
    ring: 'Terms that run out',
    sweep: 'The daily sweep',
    recur: 'Opening what recurs',
    other: 'Something else',
  },
};

export const healthWords: Readonly<Record<Lang, HealthWords>> = { zh, en };
