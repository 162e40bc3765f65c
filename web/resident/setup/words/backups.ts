/** What the set-up page says of backups. */
const zh = {
  title: '备份',
  backup: {
    last: '最近一次备份：{time}',
    none: '备份',
    todo: '在服务器上运行 npx huiyin backup 文件夹，或启动时设 HUIYIN_BACKUP，每晚自动备份。',
  },
  drill: {
    last: '最近一次恢复演练：{time}',
    none: '恢复演练',
    todo: '没有恢复过的备份不能算数。运行 npx huiyin restore 文件夹 --try，几分钟即可，不影响办公。',
  },
  never: '还没有',
  late: '太久了',
  well: '正常',
  failed: '后来又做过一次，没有成功：{why}',
};

const en: typeof zh = {
  title: 'Backups',
  backup: {
    last: 'Last backup: {time}',
    none: 'A backup',
    todo: 'On the server run npx huiyin backup FOLDER, or start it with HUIYIN_BACKUP and it happens every night.',
  },
  drill: {
    last: 'Last drill of a restore: {time}',
    none: 'A drill of a restore',
    todo: 'A backup that was never brought back is no backup. Run npx huiyin restore FOLDER --try: a few minutes, and nobody is disturbed.',
  },
  never: 'Never',
  late: 'Too long ago',
  well: 'In order',
  failed: 'One after it failed: {why}',
};

export const backupWords = { zh, en } as const;
