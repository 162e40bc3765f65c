import type { SupervisionView } from '#server/routes/supervision-contract.ts';
import { dateIn } from '../day.ts';
import { useSpeech } from '../lang.tsx';

/** Terms that passed and answers given, week by week: a table first, with a bar beside each number. */
export function Weeks({ weeks }: Pick<SupervisionView, 'weeks'>) {
  const { say, lang } = useSpeech();
  const highest = Math.max(1, ...weeks.flatMap(({ late, answered }) => [late, answered]));
  const day = (week: string) => dateIn(lang, `${week}T00:00:00+08:00`);
  return (
    <section className="weeks" aria-labelledby="weeks-title">
      <h2 id="weeks-title">{say('supervisionWeeks')}</h2>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{say('supervisionFell')}</th>
            <th scope="col">{say('supervisionAnswered')}</th>
          </tr>
        </thead>
        <tbody>
          {weeks.map(({ week, late, answered }, i) => (
            <tr key={week}>
              <th scope="row">
                {i === weeks.length - 1 ? say('supervisionThisWeek') : say('supervisionWeek', { date: day(week) })}
              </th>
              <Bar n={late} of={highest} kind="is-late" />
              <Bar n={answered} of={highest} kind="" />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Bar({ n, of, kind }: { readonly n: number; readonly of: number; readonly kind: string }) {
  return (
    <td className={kind}>
      <span aria-hidden style={{ width: `${(n / of) * 70}%` }} /> {n}
    </td>
  );
}
