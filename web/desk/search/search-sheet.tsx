import { Input } from 'antd';
import { useId } from 'react';
import { useNavigate } from 'react-router';
import { useSay } from '../lang.tsx';
import { Failure } from '../parts/failure.tsx';
import { FoundGroup } from './found-group.tsx';
import type { Leaf } from './leaves.ts';
import { useChoosing } from './use-choosing.ts';

/** What is typed, and the few best of each kind as it is typed: a combobox and its list, as WAI-ARIA has them. */
export function SearchSheet({ onGo }: { readonly onGo: () => void }) {
  const say = useSay();
  const navigate = useNavigate();
  const id = useId();
  const go = (leaf: Leaf) => {
    onGo();
    void navigate(leaf.to);
  };
  const { typed, type, press, chosen, groups, leaves, note, error } = useChoosing(go);
  const idOf = (leaf: Leaf) => `${id}-${leaves.indexOf(leaf)}`;
  return (
    <div className="search-sheet">
      <Input
        autoFocus
        allowClear
        size="large"
        maxLength={60}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={leaves.length > 0}
        {...(leaves.length > 0 && { 'aria-controls': id })}
        {...(chosen && { 'aria-activedescendant': idOf(chosen) })}
        aria-label={say('quickSearch')}
        placeholder={say('quickSearchHint')}
        value={typed}
        onChange={({ target }) => type(target.value)}
        onKeyDown={press}
      />
      {error !== null && <Failure error={error} />}
      <p className="quiet" role="status">
        {note}
      </p>
      {leaves.length > 0 && (
        <div id={id} role="listbox" tabIndex={-1} aria-label={say('quickSearch')}>
          {groups.map((group) => (
            <FoundGroup key={group.name} group={group} chosen={chosen} idOf={idOf} onGo={go} />
          ))}
        </div>
      )}
    </div>
  );
}
