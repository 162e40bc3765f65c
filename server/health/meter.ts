import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { LoadClass } from '../http/load-class.ts';

/** What is counted about requests while the server runs. No label ever names somebody or something they asked for. */
export interface Meter {
  readonly registry: Registry;
  readonly answered: (how: Answered) => void;
  readonly shed: (what: LoadClass) => void;
}

interface Answered {
  readonly class: LoadClass;
  readonly route: string;
  readonly method: string;
  readonly status: number;
  readonly seconds: number;
}

export function openMeter(): Meter {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const requests = new Counter({
    ...{ name: 'huiyin_requests_total', help: 'Requests answered', registers },
    labelNames: ['method', 'route', 'status'],
  });
  const seconds = new Histogram({
    ...{ name: 'huiyin_request_seconds', help: 'Seconds from request to answer, by kind of work', registers },
    ...{ labelNames: ['class'], buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15] },
  });
  const shed = new Counter({
    ...{ name: 'huiyin_shed_total', help: 'Requests turned away because too much was asked at once', registers },
    labelNames: ['class'],
  });
  return {
    registry,
    answered: ({ class: kind, route, method, status, seconds: took }) => {
      requests.inc({ method, route, status });
      seconds.observe({ class: kind }, took);
    },
    shed: (what) => shed.inc({ class: what }),
  };
}
