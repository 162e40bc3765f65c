import { Link } from 'react-router';
import type { ListeningView, RecurringView } from '#server/routes/listening-contract.ts';
import { query } from '../api.ts';
import { dateIn } from '../day.ts';
import { useSay, useSpeech } from '../lang.tsx';
import type { Word } from '../words/zh.ts';
import { HeatHow } from './heat-how.tsx';
import { isNew, isShown, type Show } from './show-some.tsx';
import { WeekBars } from './week-bars.tsx';

const heads = [
  'recurring',
  'recurringVoices',
  'recurringPeople',
  'recurringSince',
  'recurringWeeks',
] as const satisfies readonly Word[];

/** What recurs as a table, the hottest first; on a narrow screen each row stands by itself. */
export function RecurringTable({ data, show }: { readonly data: ListeningView; readonly show: Show }) {
  const say = useSay();
  const items = data.items.filter((one) => isShown(show, one, data.at));
  if (items.length === 0) return <p className="quiet">{say('listeningShowNone')}</p>;
  const most = Math.max(...items.map(({ voices }) => voices));
  return (
    <table className="recurring">
      <thead className="recurring-heads">
        <tr>
          {heads.map((word) => (
            <th key={word} scope="col" className="recurring-head">
              {say(word)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((one) => (
          <Row key={one.id} one={one} most={most} isNew={isNew(one, data.at)} />
        ))}
      </tbody>
    </table>
  );
}

interface OneRow {
  readonly one: RecurringView;
  readonly most: number;
  readonly isNew: boolean;
}

function Row({ one, most, isNew }: OneRow) {
  const { say, lang } = useSpeech();
  const { id, title, place, category, voices, people, first, growth, topics } = one;
  return (
    <tr>
      <th scope="row">
        <Link to={`/listening?${query({ open: id })}`}>{title}</Link>
        <small>{[place?.name, category?.name].filter(Boolean).join(' · ')}</small>
        <small>
          {growth.grows && <b className="grows">{say('recurringGrows')}</b>} {isNew && <b>{say('recurringNew')}</b>}{' '}
          {topics.map(({ title, gathered }) => say('recurringGathered', { title, n: gathered })).join(' · ')}
        </small>
        <HeatHow heat={one.heat} />
      </th>
      <td data-label={say('recurringVoices')}>
        <Link
          to={`/matters?${query({ recurring: id, sort: 'opened' })}`}
          aria-label={say('recurringMatters', { n: voices })}
        >
          <b>{voices}</b>
        </Link>
        <span className="bar" aria-hidden>
          <span style={{ width: `${(voices / most) * 100}%` }} />
        </span>
      </td>
      <td data-label={say('recurringPeople')}>{people}</td>
      <td data-label={say('recurringSince')}>{dateIn(lang, first)}</td>
      <td data-label={say('recurringWeeks')}>
        <WeekBars weeks={growth.weeks} />
      </td>
    </tr>
  );
}
