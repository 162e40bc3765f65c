import { Checkbox } from 'antd';
import { useSay } from '../lang.tsx';
import type { Selection } from './use-selection.ts';

/** Selects one matter of a list. */
export function SelectBox({
  selection,
  id,
  number,
}: {
  readonly selection: Selection;
  readonly id: string;
  readonly number: string;
}) {
  const say = useSay();
  return (
    <Checkbox
      className="select-box no-print"
      aria-label={say('bulkSelect', { number })}
      checked={selection.has(id)}
      onChange={() => selection.toggle(id)}
    />
  );
}

/** Selects all that the page shows. */
export function SelectAll({ selection, shown }: { readonly selection: Selection; readonly shown: number }) {
  const say = useSay();
  const n = selection.ids.length;
  return (
    <Checkbox
      className="select-box no-print"
      aria-label={say('bulkSelectAll')}
      checked={n > 0 && n === shown}
      indeterminate={n > 0 && n < shown}
      onChange={selection.toggleAll}
    />
  );
}
