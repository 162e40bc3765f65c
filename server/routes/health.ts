import type { House } from '../house.ts';
import type { Api } from './api.ts';

/** Operation: alive, ready (the database answers), and figures for Prometheus. */
export function healthRoutes(app: Api, house: House): void {
  app.get('/healthz', { schema: { summary: 'Alive' } }, async () => ({ status: 'ok' }));
  app.get('/readyz', { schema: { summary: 'Ready: the database answers' } }, async (_request, reply) => {
    const ready = await house.db.query('select 1').then(
      () => true,
      () => false,
    );
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'database-gone' });
  });
  app.get('/metrics', { schema: { summary: 'Figures in the Prometheus text format' } }, async (_request, reply) => {
    return reply.type('text/plain; version=0.0.4').send(await metrics(house));
  });
}

async function metrics(house: House): Promise<string> {
  const { rows } = await house.db.query<{ open: number; late: number; waiting: number }>(
    `select (select count(*) from matter where region = $1 and not ended) as open,
            (select count(*) from matter where region = $1 and not ended and due < $2) as late,
            (select count(*) from outbox where region = $1) as waiting`,
    [house.region, new Date()],
  );
  const { open = 0, late = 0, waiting = 0 } = rows[0] ?? {};
  const { rss } = process.memoryUsage();
  return [
    gauge('huiyin_matters_open', 'Matters not ended', open),
    gauge('huiyin_matters_late', 'Open matters past their nearest term', late),
    gauge('huiyin_outbox_waiting', 'Consequences of acts not yet carried out', waiting),
    gauge('process_resident_memory_bytes', 'Resident memory', rss),
    gauge('process_uptime_seconds', 'Seconds since start', Math.round(process.uptime())),
  ].join('');
}

const gauge = (name: string, help: string, value: number): string =>
  `# HELP ${name} ${help}\n# TYPE ${name} gauge\n${name} ${value}\n`;
