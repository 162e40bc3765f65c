import { configFrom } from './config.ts';
import { serve } from './serve.ts';
import { stopGracefully } from './stop.ts';

/** Starts Huiyin: the database, the jobs, the pages; says `ready` when all of it answers. */
try {
  const running = await serve(configFrom(process.env), {
    out: (line) => console.log(line),
    log: (line) => process.stderr.write(`${line}\n`),
  });
  stopGracefully(running.stop);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
