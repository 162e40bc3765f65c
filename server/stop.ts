/** How long a stop may take before the process ends all the same. */
const patience = 20_000;

/** On Ctrl-C and on a request to end: no new requests, those under way are answered, jobs finish, the database is closed. */
export function stopGracefully(stop: () => Promise<void>): void {
  let begun: number | undefined;
  const end = (signal: NodeJS.Signals) => {
    // The same signal often comes twice (to the group, and passed on by npm): only a person who presses again means "at once".
    if (begun !== undefined && signal === 'SIGINT' && performance.now() - begun > 1000) process.exit(130);
    if (begun !== undefined) return;
    begun = performance.now();
    setTimeout(() => process.exit(1), patience).unref();
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`${String(error)}\n`);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
}
