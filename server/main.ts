import { bearLostDatabase } from './bear-lost-database.ts';
import { configFrom } from './config.ts';
import { openLog } from './log.ts';
import { serve } from './serve.ts';
import { stopGracefully } from './stop.ts';

/** Starts Huiyin: the database, the jobs, the pages; says `ready` when all of it answers. */
try {
  const config = configFrom(process.env);
  bearLostDatabase(openLog(config.log?.level));
  const starting = serve(config, {
    out: (line) => console.log(line),
    log: (line) => process.stderr.write(`${line}\n`),
  });
  // Told to end while it starts, or the moment it is ready: it ends in order, and its database with it.
  stopGracefully(async () => (await starting).stop());
  await starting;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
