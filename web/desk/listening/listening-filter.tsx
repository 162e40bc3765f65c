import { Select } from 'antd';
import { useSay } from '../lang.tsx';
import { CategorySelect } from '../parts/category-select.tsx';
import { PlaceSelect } from '../parts/place-select.tsx';
import type { Narrowed } from './listening-queries.ts';

interface Asking {
  readonly asked: Narrowed;
  readonly onAsk: (next: { place?: string; category?: string; days?: string }) => void;
}

/** Where, of what kind, how far back. */
export function ListeningFilter({ asked, onAsk }: Asking) {
  const say = useSay();
  return (
    <fieldset className="filters is-open" aria-label={say('filters')}>
      <Select
        aria-label={say('listeningDays')}
        value={asked.days ?? '365'}
        popupMatchSelectWidth={false}
        options={(['90', '365', '730'] as const).map((days) => ({ value: days, label: say(`listeningDays${days}`) }))}
        onChange={(days: string) => onAsk({ days })}
      />
      <PlaceSelect value={asked.place} onChange={(place = '') => onAsk({ place })} />
      <CategorySelect value={asked.category} onChange={(category = '') => onAsk({ category })} />
    </fieldset>
  );
}
