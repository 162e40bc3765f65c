/** What the page says. `{gaps}` are filled. */
export const words = {
  zh: {
    lang: 'zh-CN',
    other: 'English',
    title: '自己核对：说过的话有没有被改',
    lead: '这一页不连网，不把任何东西发出去，也不用相信做它的人：存到自己的手机或电脑里，断了网照样能用。凭证是真是假，由您自己的浏览器算出来。',
    receipt: '一、凭证',
    receiptHint:
      '从“我的事”那一页下载的凭证文件。选文件，或者把里面的字全部粘贴进来。只有检查点，也可以放在这里核对签名。',
    file: '选凭证文件',
    key: '二、账本公钥',
    keyHint: '不要从同一个网站抄：请从县报、公告栏上的检查点告示、见证人那里抄。形如 xxx/log/430199+1234abcd+AAAA…',
    more: '三、还可以核对（可以不填）',
    scanned: '回执二维码扫出来的字，或者回执上的凭证码',
    otherHead: '另一个检查点：公告栏、县报、见证人手里的',
    growth: '两个检查点条数不一样时：打开网站的 /api/log/consistency?from=小的条数&to=大的条数，把显示的字全部粘贴进来',
    submit: '核对',
    good: '全部对得上。',
    bad: '有对不上的，或者没法核对的。请留好这一页和凭证，告诉监督单位，或者请懂的人看。',
    steps: {
      receipt: ['', '没认出凭证。请从“我的事”那一页重新下载凭证文件，不要改动里面的字。'],
      key: ['', '公钥不对，可能抄错了字。请对照公布的公钥再抄一遍。'],
      words: [
        '凭证里您说的{n}项，跟当时封存的一字不差。另有{sealed}项不在凭证里，没有核对。',
        '这些内容跟当时封存的不一样：{wrong}。',
      ],
      entry: ['凭证里的这条记录，就是账本里的那一条。', '凭证里的记录，不是账本里的那一条。'],
      scanned: ['跟回执上的凭证码是同一条。', '跟回执上的凭证码不是同一条。'],
      inclusion: [
        '这一条在公开账本里：第{n}条，账本当时共{size}条。',
        '算不出账本的总指纹：这一条不在这个检查点的账本里，或者凭证被改过。',
      ],
      signature: ['检查点（{size}条）确实是 {name} 签的。', '检查点不是 {name} 签的，或者被改过。'],
      'no-ed25519': [
        '',
        '这个浏览器不会验这种签名（Ed25519），或者页面不是从本机打开的。请把这一页存到本机，用新一点的浏览器（2025年以后的 Chrome、Edge、Firefox、Safari）打开。',
      ],
      other: ['', '没认出另一个检查点。请把三行字和下面“—”开头的行都粘贴进来。'],
      'other-signature': ['另一个检查点（{size}条）也是 {name} 签的。', '另一个检查点不是 {name} 签的，或者抄错了。'],
      growth: [
        '账本从{old}条长到{now}条，前面的一条没改、没少、没换次序。',
        '{old}条和{now}条的两个检查点合不到一起：有人改过账本，或者证明贴错了。两个检查点都有签名而合不上，就是账本被改的证据，请留好。',
      ],
      'growth-needed': ['', '两个检查点条数不同（{old}、{now}），还要贴上一致性证明才能核对。'],
    },
  },
  en: {
    lang: 'en',
    other: '中文',
    title: 'Check for yourself: was anything said changed?',
    lead: 'This page uses no network, sends nothing anywhere, and asks you to trust nobody who made it: keep it on your own device, it works without a line. Whether a receipt is genuine, your own browser computes.',
    receipt: '1. The receipt',
    receiptHint:
      'The file downloaded from the page of your matter. Choose it, or paste all that is in it. A checkpoint alone can be put here too, to check its signature.',
    file: 'Choose the receipt',
    key: '2. The log’s key',
    keyHint:
      'Not from the same site: copy it from the gazette, from the notice on the board, or from a witness. It looks like xxx/log/430199+1234abcd+AAAA…',
    more: '3. More that can be checked (optional)',
    scanned: 'What the QR code on the slip says, or the code of the entry printed there',
    otherHead: 'Another checkpoint: from the notice board, the gazette, a witness',
    growth:
      'When the two differ in size: open /api/log/consistency?from=SMALLER&to=LARGER on the site and paste all it shows',
    submit: 'Check',
    good: 'Everything fits.',
    bad: 'Something does not fit or could not be checked. Keep this page and the receipt, tell the supervising body, or ask somebody who knows.',
    steps: {
      receipt: ['', 'This is no receipt. Download it again from the page of your matter, and change nothing in it.'],
      key: ['', 'This is no key; perhaps a letter was copied wrongly. Compare it with the published one.'],
      words: [
        'The {n} things you said, as the receipt has them, are to the letter what was sealed. {sealed} more are not in the receipt and were not checked.',
        'These are not what was sealed: {wrong}.',
      ],
      entry: ['The entry in the receipt is the one in the log.', 'The entry in the receipt is not the one in the log.'],
      scanned: ['It is the entry that the slip names.', 'It is not the entry that the slip names.'],
      inclusion: [
        'The entry is in the public log: number {n} of {size} at the time.',
        'The log’s root does not come out: the entry is not in this checkpoint’s log, or the receipt was changed.',
      ],
      signature: [
        'The checkpoint ({size} entries) was signed by {name}.',
        'The checkpoint was not signed by {name}, or was changed.',
      ],
      'no-ed25519': [
        '',
        'This browser cannot check such signatures (Ed25519), or the page was not opened from this device. Keep the page on the device and open it in a newer browser (Chrome, Edge, Firefox or Safari of 2025 or later).',
      ],
      other: [
        '',
        'The other checkpoint was not recognised. Paste its three lines and those below that begin with a dash.',
      ],
      'other-signature': [
        'The other checkpoint ({size} entries) was signed by {name} too.',
        'The other checkpoint was not signed by {name}, or was copied wrongly.',
      ],
      growth: [
        'The log grew from {old} to {now} entries, and of the first none was changed, removed or moved.',
        'The checkpoints of {old} and {now} entries do not belong together: somebody changed the log, or the wrong proof was pasted. Two signed checkpoints that do not fit are evidence that the log was changed: keep them.',
      ],
      'growth-needed': ['', 'The checkpoints differ in size ({old}, {now}): a consistency proof is needed as well.'],
    },
  },
};
