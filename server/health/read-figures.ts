import { Gauge, Registry } from 'prom-client';
import type { House } from '../house.ts';
import { type GaugeLine, gauges } from './gauges.ts';

/** Everything counted since the start, then the state of things as it is now, in the Prometheus text format. */
export async function readFigures(house: House): Promise<string> {
  const now = new Registry();
  await Promise.all(gauges.map((line) => read(house, now, line)));
  return (await house.watch.meter().registry.metrics()) + (await now.metrics());
}

/** A figure that cannot be read now is left out: the others are wanted all the more. */
async function read(house: House, registry: Registry, { name, help, read: ask }: GaugeLine): Promise<void> {
  const found = await ask(house).catch(() => undefined);
  if (found === undefined) return;
  const values = typeof found === 'number' ? [{ labels: {}, value: found }] : found;
  const labelNames = Object.keys(values[0]?.labels ?? {});
  const gauge = new Gauge({ name, help, labelNames, registers: [registry] });
  for (const { labels, value } of values) gauge.set(labels, value);
}
