import type { Lang } from '#domain/words/lang.ts';

/** What the set-up pages say about signing in: the second code, showing once more who one is, resets, names of another system. */
const zh = {
  signOut: '退出',
  code: '验证码',
  codeHint: '验证器上的六位数，或者一个恢复码。没有设第二重验证的，不用填。',
  codeNeeded: '密码对了，还差验证码：请把密码和验证码一起再输入一次。只有通行密钥的，请到工作台登录，再回到这里。',
  codeWrong: '验证码不对，或者已经用过。请等验证器换出新的六位数再输。',
  proveTitle: '请确认是您本人',
  proveLead: '这一步很要紧，请再输入一次密码。确认后接着办，您填写的内容都在；十分钟内不再问。',
  proveSubmit: '确认，接着办',
  proveElse: '不用密码登录的，请先在工作台退出，再登录一次，然后回到这里重做这一步。',
  resetFactors: '重设登录，连同第二重验证',
  resetCode: '一次性口令',
  resetHanded:
    '口令只显示这一次，三天内有效，只能用一次；原来的密码已经停用，所有登录都已退出。请当面交给本人：打开工作台的登录页，点“有一次性口令”，填用户名和口令，自己设一个新密码。',
  doorNote: '第二重验证、统一登录、不用密码',
  factorsTitle: '登录方式',
  factorsLead: '哪些岗位必须有第二重验证，由制度规定（系统管理、监督、审计、信访岗位，{days}天内设好）。',
  factorsDemo: '这里是演示县，口令每次启动都打印出来，所以不要求第二重验证。',
  factorsOn: '本县按制度要求第二重验证',
  factorsOff: '本县暂不要求第二重验证',
  factorsSwitchOn: '改为要求',
  factorsSwitchOff: '暂不要求',
  outsideTitle: '统一登录：对上人',
  outsideLead:
    '下面的人用县里的统一登录来过，还不知道对应哪个账号。请核对清楚再对上；对上以后他就能用统一登录进来。系统从不自动建账号。',
  outsideNone: '没有等着对上的人。',
  outsideWho: '对应账号',
  outsideLink: '对上',
  outsidePart: '解除统一登录',
  outsideFault: '请选一个账号。',
  passwordsLead: '已经对上统一登录或者设了通行密钥的账号，可以不许再用密码。',
  passwordsNone: '还没有这样的账号。',
  passwordsOff: '不许用密码',
  passwordsOn: '许用密码',
  isOff: '不用密码',
};

type Words = typeof zh;

const en: Words = {
  signOut: 'Sign out',
  code: 'Code',
  codeHint: 'Six digits of the authenticator, or a recovery code. Leave it empty without a second factor.',
  codeNeeded:
    'The password is right; the code is missing. Enter both once more. With a passkey only, sign in at the desk and come back here.',
  codeWrong: 'The code is not right, or was used before. Wait for the next six digits.',
  proveTitle: 'Please show that it is you',
  proveLead:
    'This step matters, so enter your password once more. Then it goes on with what you entered, and does not ask again for ten minutes.',
  proveSubmit: 'Go on',
  proveElse:
    'If you sign in without a password: sign out at the desk, sign in again, come back here and do this step once more.',
  resetFactors: 'Reset sign-in and second factor',
  resetCode: 'One-time code',
  resetHanded:
    'The code is shown this once, lasts three days and works once; the old password has stopped and everybody signed in with it is out. Hand it over in person: on the sign-in page of the desk, “I have a one-time code”, then user name, code and a new password of their own.',
  doorNote: 'second factor, single sign-on, no passwords',
  factorsTitle: 'Ways to sign in',
  factorsLead:
    'The regulations say which posts must have a second factor (administrator, supervisor, auditor, petition office; within {days} days).',
  factorsDemo: 'This is the demonstration: its passwords are printed at every start, so no second factor is asked for.',
  factorsOn: 'This county asks for the second factor as the regulations say',
  factorsOff: 'This county does not ask for a second factor at present',
  factorsSwitchOn: 'Ask for it',
  factorsSwitchOff: 'Do not ask for it',
  outsideTitle: 'Single sign-on: who is who',
  outsideLead:
    'These people came by the county’s single sign-on and are not yet matched to an account. Make sure who it is, then match: from then on they come in that way. Accounts are never made by themselves.',
  outsideNone: 'Nobody is waiting to be matched.',
  outsideWho: 'Account',
  outsideLink: 'Match',
  outsidePart: 'Undo the match',
  outsideFault: 'Choose an account.',
  passwordsLead: 'Accounts matched to single sign-on, or with a passkey, may be kept from using a password.',
  passwordsNone: 'There is no such account yet.',
  passwordsOff: 'No password',
  passwordsOn: 'Allow password',
  isOff: 'no password',
};

export const signInWords: Readonly<Record<Lang, Words>> = { zh, en };
