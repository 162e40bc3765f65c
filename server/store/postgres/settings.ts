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

  shared_buffers: '128MB',
  max_wal_size: '1GB',
  wal_compression: 'on',
  jit: 'off',
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

export function settings(port: number): string[] {
  return Object.entries({ ...SETTINGS, port }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
