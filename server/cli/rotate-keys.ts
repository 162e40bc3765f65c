import { parseArgs } from 'node:util';
import type { Lang } from '#domain/words/lang.ts';
import { type Rotated, rotateKeys } from '../rotation/rotate-keys.ts';
import type { Step } from '../rotation/rotation.ts';
import { inCounty } from './open-county.ts';
import type { Verb } from './verb.ts';

export const rotateKeysVerb: Verb = {
  usage: 'rotate-keys [--keep-old]',
  help: {
    zh: '换一把新的加密密钥，把所有封存的内容移到新密钥下，再删除旧密钥文件（--keep-old 保留）。服务不用停；中途断了，再运行一次接着做。先备份密钥文件夹。',
    en: 'Make a new sealing key, move everything sealed to it and remove the old key files (--keep-old leaves them). The server may run; if it is interrupted, run it again and it goes on. Back up the key folder first.',
  },
  run: async (args, console) => {
    const { values } = parseArgs({ args: [...args], options: { 'keep-old': { type: 'boolean' } } });
    const { lang, out, log } = console;
    const step = (what: Step, moved: number) => log(`${steps[what][lang]} ${moved}`);
    const keepOld = values['keep-old'] ?? false;
    const work = { keepOld, step };
    const done = await inCounty(console, (house, { owner }) => rotateKeys(house, owner, work), 'refuse');
    if (done === undefined) {
      log(lang === 'zh' ? '另一次换密钥正在进行。' : 'Keys are being rotated already.');
      return 1;
    }
    for (const line of linesOf(done, lang)) out(line);
    return done.unreadable === 0 ? 0 : 1;
  },
};

const steps: Readonly<Record<Step, Readonly<Record<Lang, string>>>> = {
  made: { zh: '已生成新密钥', en: 'new key made' },
  persons: { zh: '个人密钥已重新加封', en: 'keys of persons wrapped anew' },
  small: { zh: '其他封存内容已重新加封', en: 'other sealed things sealed anew' },
  old: { zh: '旧版封存内容已换成个人密钥', en: 'fields of earlier versions sealed under keys of persons' },
  retired: { zh: '旧密钥停用', en: 'old keys retired' },
  dropped: { zh: '旧密钥处理完毕', en: 'old keys done with' },
};

function* linesOf({ key, moved, unreadable, retired, resumed }: Rotated, lang: Lang): Generator<string> {
  const zh = lang === 'zh';
  if (resumed) yield zh ? '接着上次没做完的换密钥。' : 'Went on with a rotation that had been interrupted.';
  yield zh ? `现用密钥 ${key}；重新加封 ${moved} 处。` : `Key in use: ${key}; ${moved} sealed anew.`;
  yield zh ? `停用旧密钥：${retired.join('、') || '无'}。` : `Old keys retired: ${retired.join(', ') || 'none'}.`;
  if (unreadable > 0)
    yield zh
      ? `有 ${unreadable} 处打不开，旧密钥全部保留。请检查密钥文件夹是否齐全，再运行 verify。`
      : `${unreadable} could not be opened, so every old key was kept. See that the key folder is complete, then run verify.`;
}
