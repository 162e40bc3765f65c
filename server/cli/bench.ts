import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { ExitCode, Verb } from './verb.ts';

const main = fileURLToPath(new URL('../../bench/main.ts', import.meta.url));

export const bench: Verb = {
  usage: 'bench [--json]',
  help: {
    zh: '测量速度，与数据库本身的速度相比；--json 打印成 JSON。',
    en: 'Measure speed against that of the bare database; --json prints JSON.',
  },
  run: (args) => {
    parseArgs({ args: [...args], options: { json: { type: 'boolean' } } });
    return new Promise<ExitCode>((resolve, reject) => {
      const child = spawn(process.execPath, [main, ...args], { stdio: 'inherit' });
      child.on('error', reject);
      child.on('exit', (code) => resolve(code === 0 ? 0 : 1));
    });
  },
};
