/** Every way a matter comes in. `phone` is the hotline; `follow`, `import` and `exchange` are another matter, a file and another system. */
const channels = [
  'web',
  'phone',
  'walk-in',
  'letter',
  'e-mail',
  'sms',
  'wecom',
  'dingtalk',
  'feishu',
  'gateway',
  'open311',
  'report-box',
  'reception',
  'visit',
  'proxy',
  'patrol',
  'survey',
  'import',
  'exchange',
  'follow',
] as const;

export type Channel = (typeof channels)[number];
