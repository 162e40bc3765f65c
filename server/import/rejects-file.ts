import { constants } from 'node:fs';
import { access, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/** Writes rejected rows to `<file>.rejects.csv` beside the file, or in the current folder where that cannot be written. Returns where. */
export async function writeRejects(file: string, rejects: Buffer): Promise<string> {
  const folder = dirname(resolve(file));
  const path = join((await mayWrite(folder)) ? folder : '.', `${basename(file)}.rejects.csv`);
  await writeFile(path, rejects);
  return path;
}

/** Root may write anywhere, even where the folder says that nothing should be: its mode is asked first. */
async function mayWrite(folder: string): Promise<boolean> {
  if (((await stat(folder)).mode & 0o222) === 0) return false;
  return access(folder, constants.W_OK).then(
    () => true,
    () => false,
  );
}
