import { type LogSettings, logSettingsFrom } from '../public-log/log-settings.ts';

/** A group robot that tells one post what is due. */
export interface Robot {
  readonly post: string;
  readonly kind: 'wecom' | 'dingtalk' | 'feishu';
  readonly url: string;
  /** Empty: the robot does not ask for signatures. */
  readonly secret: string;
}

/** How the county writes and is written to. What is not set is off. */
export interface ChannelSettings {
  readonly site: string | undefined;
  readonly mail: Readonly<Record<keyof typeof groups.mail, string>> | undefined;
  readonly smtpIn: Readonly<Record<keyof typeof groups.smtpIn, string>> | undefined;
  readonly imap: Readonly<Record<keyof typeof groups.imap, string>> | undefined;
  readonly smtpOut: Readonly<Record<keyof typeof groups.smtpOut, string>> | undefined;
  readonly sms: Readonly<Record<keyof typeof groups.sms, string>> | undefined;
  readonly wecom: Readonly<Record<keyof typeof groups.wecom, string>> | undefined;
  readonly dingtalk: Readonly<Record<keyof typeof groups.dingtalk, string>> | undefined;
  readonly feishu: Readonly<Record<keyof typeof groups.feishu, string>> | undefined;
  /** The county's own sign-in (OpenID Connect), by which staff may come in. */
  readonly oidc: Readonly<Record<keyof typeof groups.oidc, string>> | undefined;
  /** An OpenAI-compatible endpoint that may draft and sum up, on a press; it decides nothing. */
  readonly model: Readonly<Record<keyof typeof groups.model, string>> | undefined;
  readonly robots: readonly Robot[];
  /** Where the public log's checkpoints go. */
  readonly log: LogSettings;
}

type Env = Readonly<Record<string, string | undefined>>;
type Group = Readonly<Record<string, readonly [name: string, usual?: string]>>;

const groups = {
  mail: { address: ['HUIYIN_MAIL_ADDRESS'] },
  smtpIn: { port: ['HUIYIN_SMTP_PORT'], cert: ['HUIYIN_SMTP_CERT', ''], key: ['HUIYIN_SMTP_KEY', ''] },
  imap: { url: ['HUIYIN_IMAP_URL'] },
  smtpOut: { url: ['HUIYIN_SMTP_URL'] },
  sms: { url: ['HUIYIN_SMS_URL'], secret: ['HUIYIN_SMS_SECRET'] },
  wecom: {
    token: ['HUIYIN_WECOM_TOKEN'],
    aesKey: ['HUIYIN_WECOM_AES_KEY'],
    corp: ['HUIYIN_WECOM_CORP_ID'],
    agent: ['HUIYIN_WECOM_AGENT_ID'],
    secret: ['HUIYIN_WECOM_SECRET'],
    url: ['HUIYIN_WECOM_URL', 'https://qyapi.weixin.qq.com'],
  },
  dingtalk: {
    secret: ['HUIYIN_DINGTALK_SECRET'],
    url: ['HUIYIN_DINGTALK_URL', 'https://oapi.dingtalk.com'],
  },
  feishu: {
    key: ['HUIYIN_FEISHU_ENCRYPT_KEY'],
    token: ['HUIYIN_FEISHU_TOKEN'],
    app: ['HUIYIN_FEISHU_APP_ID'],
    secret: ['HUIYIN_FEISHU_APP_SECRET'],
    url: ['HUIYIN_FEISHU_URL', 'https://open.feishu.cn'],
  },
  oidc: {
    issuer: ['HUIYIN_OIDC_ISSUER'],
    client: ['HUIYIN_OIDC_CLIENT_ID'],
    secret: ['HUIYIN_OIDC_CLIENT_SECRET'],
    name: ['HUIYIN_OIDC_NAME', '统一登录 SSO'],
  },
  model: { url: ['HUIYIN_MODEL_URL'], key: ['HUIYIN_MODEL_KEY', ''], name: ['HUIYIN_MODEL_NAME'] },
} as const satisfies Record<string, Group>;

/** From the environment. Throws when a group is set in part, or mail is to be taken in without an address. */
export function channelsFrom(env: Env): ChannelSettings {
  const settings = {
    site: env.HUIYIN_SITE_URL?.replace(/\/$/, ''),
    mail: groupFrom(env, groups.mail),
    smtpIn: groupFrom(env, groups.smtpIn),
    imap: groupFrom(env, groups.imap),
    smtpOut: groupFrom(env, groups.smtpOut),
    sms: groupFrom(env, groups.sms),
    wecom: groupFrom(env, groups.wecom),
    dingtalk: groupFrom(env, groups.dingtalk),
    feishu: groupFrom(env, groups.feishu),
    oidc: groupFrom(env, groups.oidc),
    model: groupFrom(env, groups.model),
    robots: robotsFrom(env.HUIYIN_STAFF_ROBOTS ?? ''),
    log: logSettingsFrom(env),
  };
  const { mail, smtpIn, imap, smtpOut } = settings;
  if (mail === undefined && (smtpIn ?? imap ?? smtpOut) !== undefined) throw missing(['HUIYIN_MAIL_ADDRESS']);
  return settings;
}

/** Undefined when nothing of it is set. */
function groupFrom<G extends Group>(env: Env, group: G): Readonly<Record<keyof G, string>> | undefined {
  const all = Object.values(group);
  if (!all.some(([name]) => env[name])) return undefined;
  const gaps = all.filter(([name, usual]) => !env[name] && usual === undefined).map(([name]) => name);
  if (gaps.length > 0) throw missing(gaps);
  return Object.fromEntries(
    Object.entries(group).map(([key, [name, usual = '']]) => [key, env[name] || usual]),
  ) as Record<keyof G, string>;
}

/** `post kind url secret`, one robot after the other with `;` between. */
const robotsFrom = (text: string): readonly Robot[] =>
  text
    .split(';')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [post = '', kind = '', url = '', secret = ''] = line.trim().split(/\s+/);
      if (!URL.canParse(url) || !isKind(kind)) throw new Error(`HUIYIN_STAFF_ROBOTS 写得不对 cannot be read: ${post}`);
      return { post, kind, url, secret };
    });

const isKind = (kind: string): kind is Robot['kind'] => ['wecom', 'dingtalk', 'feishu'].includes(kind);

const missing = (names: readonly string[]): Error => new Error(`还缺设置 also needed: ${names.join(', ')}`);

/** Everything off. */
export const noChannels: ChannelSettings = channelsFrom({});
