import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** A disk of its own whose power can be cut: everything that was written and not synced is gone. */
export interface FrailDisk {
  readonly folder: string;
  /** From now on nothing reaches it and nothing can be read from it. */
  readonly cutPower: () => void;
  /** Power is back: what had been synced is there. Everything that had files open on it must have ended. */
  readonly powerOn: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** ext4 on a loop device, shut down by the request that file systems are tested with (EXT4_IOC_SHUTDOWN, the log not flushed). */
export function frailDisk(megabytes: number): FrailDisk | { readonly lacking: string } {
  const lacking = whatLacks();
  if (lacking !== undefined) return { lacking };
  const home = mkdtempSync(join(tmpdir(), 'huiyin-frail-'));
  chmodSync(home, 0o755);
  const [image, folder] = [join(home, 'disk'), join(home, 'mounted')];
  mkdirSync(folder);
  run('truncate', '-s', `${megabytes}M`, image);
  run('mkfs.ext4', '-q', '-F', image);
  const made = tried('mount', '-o', 'loop', image, folder);
  if (made !== undefined) {
    rmSync(home, { recursive: true });
    return { lacking: made };
  }
  const remove = async () => {
    await unmount(folder);
    rmSync(home, { recursive: true, force: true });
  };
  const powerOn = async () => {
    await unmount(folder);
    run('mount', '-o', 'loop', image, folder);
  };
  return { folder, cutPower: () => cut(folder), powerOn, remove };
}

/** Also left behind unsynced: a file that must be gone afterwards, or the cut was none. */
function cut(folder: string): void {
  writeFileSync(join(folder, witness), Buffer.alloc(100_000, 7));
  run(
    'perl',
    '-e',
    `open(my $f, '<', $ARGV[0]) or die; my $how = pack('L', 2); ioctl($f, 0x8004587d, $how) or die $!`,
    folder,
  );
}

export const witness = 'never-synced';

function whatLacks(): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'root on Linux';
  const missing = ['mkfs.ext4', 'mount', 'perl'].find(
    (name) => spawnSync('sh', ['-c', `command -v ${name}`]).status !== 0,
  );
  return missing ?? (existsSync('/dev/loop-control') ? undefined : 'loop devices');
}

async function unmount(folder: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    const said = tried('umount', folder);
    if (said === undefined || said.includes('not mounted')) return;
    if (tries > 100) throw new Error(said);
    await pause(100);
  }
}

function run(program: string, ...options: readonly string[]): void {
  const said = tried(program, ...options);
  if (said !== undefined) throw new Error(`${program}: ${said}`);
}

/** What it said when it failed. */
function tried(program: string, ...options: readonly string[]): string | undefined {
  const { status, stderr, error } = spawnSync(program, [...options], { encoding: 'utf8' });
  return status === 0 ? undefined : stderr || String(error);
}
