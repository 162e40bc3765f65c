import type { RecurringView } from '#server/routes/listening-contract.ts';
import { useSay } from '../lang.tsx';

/** The heat, and on demand how it came about, part by part. */
export function HeatHow({ heat }: Pick<RecurringView, 'heat'>) {
  const say = useSay();
  return (
    <details className="heat">
      <summary>{say('recurringHeat', { n: heat.value })}</summary>
      <p>{say('recurringHeatHow')}</p>
      <dl>
        {heat.parts.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
