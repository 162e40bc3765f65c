import { totalmem } from 'node:os';

/** Given at every start, so that a new version of the program brings its settings to old data. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '100',
  password_encryption: 'scram-sha-256',

  // Durable before fast: an acknowledged act survives a power cut.
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',

  max_wal_size: '1GB',
  wal_compression: 'on',
  jit: 'off',
  // What is read lies in the system's cache for the most part: a helper process woken for each page takes longer than reading it.
  io_method: 'sync',
  // Statistics of a near-empty table make the foreign-key checks choose the wrong index.
  autovacuum_naptime: '10s',

  timezone: 'UTC',
  log_timezone: 'UTC',

  // Statements and details carry personal data and ballots; they never reach the log.
  log_statement: 'none',
  log_min_error_statement: 'panic',
  log_min_duration_statement: '-1',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
};

/** Where the log is put as it is written, inside the cluster: PostgreSQL may have no right to look anywhere else. */
export const spool = 'huiyin_wal';

/** With its log archived: handed over when 16 MB are full, and after a minute in which something was written. */
const ARCHIVED = {
  archive_mode: 'on',
  archive_library: 'basic_archive',
  'basic_archive.archive_directory': spool,
  archive_timeout: '60s',
};

export function settings(port: number, isArchived: boolean): string[] {
  const shared_buffers = `${cacheFor(Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY))}MB`;
  const archiving = isArchived ? ARCHIVED : { archive_mode: 'off' };
  return Object.entries({ ...SETTINGS, ...archiving, shared_buffers, port }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
}

/**
 * In megabytes, of a machine's memory in bytes: a quarter, as PostgreSQL's manual advises, at most 2 GB. Among a million matters twins were
 * found in 13 ms instead of 30 with it. Memory that nothing was read into is not taken from the machine.
 */
const cacheFor = (memory: number): number => Math.max(128, Math.min(2048, Math.floor(memory / 4 / 2 ** 20)));
