import { useQuery } from '@tanstack/react-query';
import type { AllFound } from '#server/routes/search.ts';
import { get, query } from '../api.ts';
import { useSettled } from '../counter/use-settled.ts';
import { useSay } from '../lang.tsx';
import { leavesOf } from './leaves.ts';

/** What is found of what is typed. Until the answer is there the one before stays, so that nothing flickers. */
export function useFound(typed: string) {
  const say = useSay();
  const words = useSettled(typed).trim();
  const { data, error, isPlaceholderData } = useQuery({ ...allFound(words), enabled: words !== '' });
  const groups = words === '' || data === undefined ? [] : leavesOf(data, words, say);
  const isCurrent = data !== undefined && !isPlaceholderData && words === typed.trim();
  const leaves = groups.flatMap((group) => group.leaves);
  const note = () => {
    if (words === '') return say('quickSearchNote');
    if (data === undefined) return error === null ? say('helpLooking') : '';
    // Said anew for every answer, also when as many are found as before.
    if (!isCurrent) return '';
    const n = groups.filter(({ name }) => name !== '').flatMap((group) => group.leaves).length;
    return n === 0 ? say('quickSearchNone') : say('quickSearchBest', { n });
  };
  return { groups, leaves, note: note(), error, isCurrent };
}

const allFound = (q: string) => ({
  queryKey: ['search', q],
  queryFn: () => get<AllFound>(`/api/search?${query({ q })}`),
  placeholderData: (before: AllFound | undefined) => before,
});
