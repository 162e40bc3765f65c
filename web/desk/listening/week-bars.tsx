import { useSay } from '../lang.tsx';

/** Nine weeks as nine bars, the last seven days to the right; read aloud as numbers. */
export function WeekBars({ weeks }: { readonly weeks: readonly number[] }) {
  const say = useSay();
  const most = Math.max(1, ...weeks);
  return (
    <span className="week-bars" role="img" aria-label={`${say('recurringWeeks')}: ${weeks.join(', ')}`}>
      {weeks
        .map((n, i) => ({ n, back: weeks.length - i }))
        .map(({ n, back }) => (
          <span key={back} style={{ height: `${Math.max(4, (n / most) * 100)}%` }} />
        ))}
    </span>
  );
}
