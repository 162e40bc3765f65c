import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { useSay } from '../lang.tsx';
import { CategorySelect } from '../parts/category-select.tsx';
import { PlaceSelect } from '../parts/place-select.tsx';
import { procedures, units } from '../queries.ts';
import { type Filter, type FilterName, isNarrowed } from './filter.ts';

interface Bar {
  readonly filter: Filter;
  readonly onAnswer: (name: FilterName, value: string | undefined) => void;
  readonly onClear: () => void;
}

/** The filters of the ledger, in one row that wraps. */
export function FilterBar({ filter, onAnswer, onClear }: Bar) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const known = useQuery(procedures).data ?? [];
  const allUnits = useQuery(units).data ?? [];
  const steps = known.filter(({ id }) => filter.procedure === undefined || id === filter.procedure).flatMap(stepsOf);
  const pick = (name: FilterName, options: readonly Option[]) => (
    <Select
      aria-label={say(name as 'unit')}
      placeholder={say(name as 'unit')}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      popupMatchSelectWidth={false}
      value={filter[name]}
      options={[...options]}
      onChange={(value?: string) => onAnswer(name, value)}
    />
  );
  return (
    <fieldset className={`filters ${open ? 'is-open' : ''}`} aria-label={say('filters')}>
      <Button className="filters-open" aria-expanded={open} onClick={() => setOpen(!open)}>
        {say('filters')}
      </Button>
      {pick('due', [
        { value: 'late', label: say('dueLate') },
        { value: 'today', label: say('dueToday') },
        { value: 'week', label: say('dueWeek') },
      ])}
      {pick(
        'procedure',
        known.map(({ id, title }) => ({ value: id, label: title })),
      )}
      {pick('step', steps)}
      {pick(
        'unit',
        allUnits.map(({ key, name }) => ({ value: key, label: name })),
      )}
      <CategorySelect value={filter.category} onChange={(value) => onAnswer('category', value)} />
      <PlaceSelect value={filter.place} onChange={(value) => onAnswer('place', value)} />
      {pick('sort', [
        { value: 'due', label: say('sortDue') },
        { value: 'opened', label: say('sortOpened') },
      ])}
      {isNarrowed(filter) && (
        <Button type="text" onClick={onClear}>
          {say('clearFilters')}
        </Button>
      )}
    </fieldset>
  );
}

interface Option {
  readonly value: string;
  readonly label: string;
}

type Rule = {
  readonly steps: Readonly<Record<string, { readonly label: string }>>;
  readonly ends: Readonly<Record<string, string>>;
};

const stepsOf = ({ steps, ends }: Rule): readonly Option[] => [
  ...Object.entries(steps).map(([value, { label }]) => ({ value, label })),
  ...Object.entries(ends).map(([value, label]) => ({ value, label })),
];
