import { useQuery } from '@tanstack/react-query';
import { TreeSelect } from 'antd';
import { useSay, useSpeech } from '../lang.tsx';
import { allRows } from '../queries.ts';
import { useCategoryName } from '../use-names.ts';
import { type Branch, treeOf } from './tree-of.ts';

interface Picked {
  readonly id?: string;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
  readonly placeholder?: string;
}

interface Named extends Branch {
  readonly alone: string;
  readonly children: Named[];
}

/** The tree of categories, three levels deep; any level may be chosen. */
export function CategorySelect({ id, value, onChange, placeholder }: Picked) {
  const say = useSay();
  const { lang } = useSpeech();
  const name = useCategoryName();
  const rows = useQuery(allRows('categories')).data;
  const withAlone = (branch: Branch): Named => ({
    ...branch,
    alone: name(branch.value),
    children: branch.children.map(withAlone),
  });
  return (
    <TreeSelect
      {...(id === undefined ? {} : { id })}
      aria-label={say('category')}
      placeholder={placeholder ?? say('category')}
      allowClear
      showSearch={{ treeNodeFilterProp: 'title' }}
      popupMatchSelectWidth={280}
      value={value}
      // Once chosen it stands there without the tree.
      treeNodeLabelProp="alone"
      treeData={treeOf(rows ?? new Map(), 'parent', lang).map(withAlone)}
      onChange={(chosen?: string) => onChange(chosen)}
    />
  );
}
