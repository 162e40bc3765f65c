import { useQuery } from '@tanstack/react-query';
import { Input } from 'antd';
import { type KeyboardEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import type { AllFound } from '#server/routes/search.ts';
import { get, query } from '../api.ts';
import { useSettled } from '../counter/use-settled.ts';
import { useSay } from '../lang.tsx';
import { Failure } from '../parts/failure.tsx';
import { FoundGroup } from './found-group.tsx';
import { type Leaf, leavesOf } from './leaves.ts';

/** What is typed, and the few best of each kind as it is typed; arrows move, Enter opens. */
export function SearchSheet({ onGo }: { readonly onGo: () => void }) {
  const say = useSay();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const words = useSettled(typed).trim();
  const { data, error } = useQuery({ ...allFound(words), enabled: words !== '' });
  const found = words === '' || data === undefined ? [] : leavesOf(data, words, say);
  // The last is the way to all of them in the ledger: to none it leads nowhere.
  const isNone = words !== '' && data !== undefined && found.length === 1;
  const groups = isNone ? [] : found;
  const leaves = groups.flatMap((group) => group.leaves);
  const go = (leaf: Leaf | undefined) => {
    if (leaf === undefined) return;
    onGo();
    void navigate(leaf.to);
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && leaves.length > 0) {
      event.preventDefault();
      setChosen((chosen + step + leaves.length) % leaves.length);
    }
    if (event.key === 'Enter') go(leaves[chosen]);
  };
  return (
    <div className="search-sheet">
      <Input
        autoFocus
        allowClear
        size="large"
        maxLength={60}
        aria-label={say('quickSearch')}
        placeholder={say('quickSearchHint')}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          setChosen(0);
        }}
        onKeyDown={press}
      />
      {error !== null && <Failure error={error} />}
      <p className="quiet" aria-live="polite">
        {words === '' && say('quickSearchNote')}
        {words !== '' && data === undefined && error === null && say('helpLooking')}
        {isNone && say('quickSearchNone')}
      </p>
      {groups.map((group) => (
        <FoundGroup key={group.name} group={group} chosen={leaves[chosen]} onGo={go} />
      ))}
    </div>
  );
}

const allFound = (q: string) => ({
  queryKey: ['search', q],
  queryFn: () => get<AllFound>(`/api/search?${query({ q })}`),
  placeholderData: (before: AllFound | undefined) => before,
});
