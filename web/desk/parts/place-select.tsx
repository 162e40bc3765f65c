import { useQuery } from '@tanstack/react-query';
import { TreeSelect } from 'antd';
import { useSay, useSpeech } from '../lang.tsx';
import { allRows } from '../queries.ts';
import { treeOf } from './tree-of.ts';

interface Picked {
  readonly id?: string;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
  readonly placeholder?: string;
}

/** The tree of places from the county down to groups; everything inside a chosen place counts. */
export function PlaceSelect({ id, value, onChange, placeholder }: Picked) {
  const say = useSay();
  const { lang } = useSpeech();
  const rows = useQuery(allRows('places')).data;
  return (
    <TreeSelect
      {...(id === undefined ? {} : { id })}
      aria-label={say('place')}
      placeholder={placeholder ?? say('place')}
      allowClear
      showSearch={{ treeNodeFilterProp: 'title' }}
      popupMatchSelectWidth={280}
      value={value}
      treeData={[...treeOf(rows ?? new Map(), 'parent', lang)]}
      onChange={(chosen?: string) => onChange(chosen)}
    />
  );
}
