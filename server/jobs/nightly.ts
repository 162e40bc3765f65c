import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Config } from '../config.ts';

/** Work of the night that is done beside the server, by the command line: packing and sealing would hold up whoever asks meanwhile. */
export interface Nightly {
  readonly backUp: () => Promise<void>;
  /** Brings the newest backup back, checks it and throws it away. */
  readonly tryRestore: () => Promise<void>;
}

const cli = fileURLToPath(new URL('../cli.ts', import.meta.url));

/** Undefined where no folder for backups is set. */
export function nightlyOf(config: Config): Nightly | undefined {
  const { backup, data, keys, url, archive } = config;
  if (backup === undefined) return undefined;
  const env = {
    ...process.env,
    HUIYIN_DATA: data,
    ...(keys !== undefined && { HUIYIN_KEYS: keys }),
    ...(url !== undefined && { DATABASE_URL: url }),
    ...(archive !== undefined && { HUIYIN_WAL_ARCHIVE: archive }),
  };
  return {
    backUp: () => run(['backup', backup.folder, '--keep', String(backup.keep)], env),
    tryRestore: () => run(['restore', backup.folder, '--try'], env),
  };
}

/** What it says goes where the server's own lines go; it ends with the server. */
async function run(args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const child = spawn(process.execPath, [cli, ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const end = () => child.kill();
  process.once('exit', end);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', resolve);
  });
  process.off('exit', end);
  if (code !== 0) throw new Error(`huiyin ${args[0]}: ${code}`);
}
