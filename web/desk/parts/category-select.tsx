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

/** The tree of categories, three levels deep; any level may be chosen. */
export function CategorySelect({ id, value, onChange, placeholder }: Picked) {
  const say = useSay();
  const { lang } = useSpeech();
  const rows = useQuery(allRows('categories')).data;
  return (
    <TreeSelect
      {...(id === undefined ? {} : { id })}
      aria-label={say('category')}
      placeholder={placeholder ?? say('category')}
      allowClear
      showSearch={{ treeNodeFilterProp: 'title' }}
      popupMatchSelectWidth={280}
      value={value}
      treeData={[...treeOf(rows ?? new Map(), 'parent', lang)]}
      onChange={(chosen?: string) => onChange(chosen)}
    />
  );
}
