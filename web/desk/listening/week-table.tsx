import type { GrowthView } from '#server/routes/listening-contract.ts';
import { dateIn } from '../day.ts';
import { useSpeech } from '../lang.tsx';

/** The last nine weeks as a table with bars, and what is usual. */
export function WeekTable({ growth }: { readonly growth: GrowthView }) {
  const { say, lang } = useSpeech();
  const { weeks, days, fresh, usual } = growth;
  const most = Math.max(1, ...weeks);
  const begins = (back: number) => dateIn(lang, new Date(Date.now() - back * 7 * 86_400_000).toISOString());
  return (
    <>
      <p>{say(usual < 1 ? 'recurringGrowthRare' : 'recurringGrowth', { days, n: fresh, usual: Math.round(usual) })}</p>
      <table className="week-table">
        <tbody>
          {weeks
            .map((n, i) => ({ n, back: weeks.length - i }))
            .map(({ n, back }) => (
              <tr key={back}>
                <th scope="row">
                  {back === 1 ? say('recurringThisWeek') : say('recurringWeek', { date: begins(back) })}
                </th>
                <td>
                  <span aria-hidden style={{ width: `${(n / most) * 80}%` }} /> {n}
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </>
  );
}
