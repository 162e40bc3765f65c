import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly log: string;
}

const cli = fileURLToPath(new URL('../server/cli.ts', import.meta.url));

/** `huiyin VERB …`, in English, for the county in a data folder; in `folder`, where its files are. */
export async function huiyin(data: string, folder: string, ...args: readonly string[]): Promise<Ended> {
  const { DATABASE_URL: _, ...inherited } = process.env;
  const env = { ...inherited, HUIYIN_DATA: data, LANG: 'en_GB.UTF-8' };
  const child = spawn(process.execPath, [cli, ...args], { env, cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, log] = ['', ''];
  child.stdout.on('data', (text: Buffer) => {
    out += text;
  });
  child.stderr.on('data', (text: Buffer) => {
    log += text;
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, out: out.trim(), log };
}
