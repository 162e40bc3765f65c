import { statfs } from 'node:fs/promises';

/** Bytes free for us on the disk that holds `folder`; undefined where the system does not say. */
export const diskRoom = (folder: string): Promise<number | undefined> =>
  statfs(folder).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => undefined,
  );

/** Below the first somebody should make room; below the second the database may stop at any moment. */
export const room = { low: 2 * 1024 ** 3, least: 200 * 1024 ** 2 } as const;
