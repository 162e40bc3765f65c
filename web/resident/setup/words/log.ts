/** What the page on the public log's state says. */
const zh = {
  door: '公开账本',
  doorNote: '公钥、见证人、检查点有没有送出去',
  title: '公开账本',
  lead: '每条记录都记进公开账本，检查点要送到外面去，别人手里有了才算数。送不出去的、没人见证的，在这里看得到。',
  none: '账本还没有签过检查点。如果启动几分钟后还是这样，请看服务器的日志：钥匙文件可能不在了。',
  now: '现在共{n}条，{at}签的检查点，等着记的{waiting}条。',
  stuck: '有{waiting}条等了很久还没记进去。请看服务器的日志：钥匙文件可能不在了，或者换成了别的钥匙。',
  key: '账本公钥（请公布到县报、公告栏、上级网站，不要只放在本站）',
  paper: '打印检查点告示，贴公告栏',
  page: '群众看的账本说明页',
  witnessTitle: '见证人',
  witnessNone:
    '还没有见证人。请找不归本单位管的单位运行 npx huiyin witness，把它打印的公钥和网址填进 HUIYIN_WITNESSES，重新启动。',
  witnessGood: '{name}：最近签到{size}条，{at}',
  witnessBad: '{name}：没有签（{detail}），{at}',
  details: {
    'no-answer': '没有回应',
    inconsistent: '它记得的账本跟现在的不一样，请马上查清',
    422: '新账本接不上它签过的旧账本，请马上查清',
    behind: '它签过的比现在的还长，请马上查清：是不是恢复了旧备份',
    403: '它不认这把账本公钥',
    404: '它没有登记这本账',
    'not-its-signature': '回来的签名不是它的',
  },
  sentTitle: '送到外面的检查点',
  sentNone:
    '还没有设置送到哪里。请至少设一处：HUIYIN_CHECKPOINTS（文件夹，最好在另一台机器上）、HUIYIN_CHECKPOINT_MAIL（邮箱）、HUIYIN_CHECKPOINT_HOOKS（网址），重新启动。',
  sentLead: '每天{hour}点送一次；多了{every}条就提前送。没送到的每分钟再试，约一个半小时后不再试。',
  ways: { folder: '文件夹', mail: '邮件', hook: '推送' },
  states: { sent: '已送到', waiting: '还在试', failed: '没送到，不再试' },
  sent: '{way} {target}：{size}条，{state}，{at}',
  tried: '试了{n}次（{detail}）',
};

const en: typeof zh = {
  door: 'Public log',
  doorNote: 'its key, witnesses, and whether checkpoints arrived outside',
  title: 'Public log',
  lead: 'Every entry goes into the public log. Its checkpoints are worth something once others have them: what did not arrive, and what nobody witnessed, is seen here.',
  none: 'No checkpoint has been signed yet. If this stays so some minutes after the start, look at the server’s log: the key file may be missing.',
  now: '{n} entries now; checkpoint signed {at}; {waiting} waiting to be entered.',
  stuck:
    '{waiting} have waited long. Look at the server’s log: the key file may be missing, or be another than before.',
  key: 'The log’s key (publish it in the gazette, on notice boards, on a superior’s site, not here alone)',
  paper: 'Print the checkpoint notice to post up',
  page: 'The page that explains the log to residents',
  witnessTitle: 'Witnesses',
  witnessNone:
    'No witness yet. Ask a body you do not direct to run npx huiyin witness, put its address and the key it prints into HUIYIN_WITNESSES and start again.',
  witnessGood: '{name}: signed up to {size} entries, {at}',
  witnessBad: '{name}: did not sign ({detail}), {at}',
  details: {
    'no-answer': 'no answer',
    inconsistent: 'the log it remembers is not this one: find out why at once',
    422: 'this log does not go on from the one it signed: find out why at once',
    behind: 'it signed a longer log than this: find out at once whether an old back-up was restored',
    403: 'it does not accept this log’s key',
    404: 'it does not watch this log',
    'not-its-signature': 'what came back is not its signature',
  },
  sentTitle: 'Checkpoints sent outside',
  sentNone:
    'Nowhere to send them yet. Set at least one: HUIYIN_CHECKPOINTS (a folder, best on another machine), HUIYIN_CHECKPOINT_MAIL (addresses), HUIYIN_CHECKPOINT_HOOKS (web addresses), and start again.',
  sentLead:
    'Sent each day at {hour}:00, and earlier after {every} new entries. What did not arrive is tried every minute for about an hour and a half.',
  ways: { folder: 'Folder', mail: 'Mail', hook: 'Call' },
  states: { sent: 'arrived', waiting: 'being tried', failed: 'did not arrive, given up' },
  sent: '{way} {target}: {size} entries, {state}, {at}',
  tried: 'tried {n} times ({detail})',
};

export const logWords = { zh, en } as const;
