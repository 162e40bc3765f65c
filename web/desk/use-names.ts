import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { nameOf, namesAlone } from '#domain/register/names-alone.ts';
import { useSpeech } from './lang.tsx';
import { allRows, session, units } from './queries.ts';

/** Says a key of a register by its name; a key that is not known is said as it is. */
export type NameOf = (key: string) => string;

export function useUnitName(): NameOf {
  const known = useQuery(units).data ?? [];
  return (key) => known.find((unit) => unit.key === key)?.name ?? key;
}

/** A unit as it is called inside its own county: without the county's name before it. */
export function useShortName(): NameOf {
  const county = useQuery(session).data?.regionName ?? '';
  return (name) =>
    county !== '' && name.startsWith(county) && name.length > county.length + 2
      ? name.slice(county.length).trim()
      : name;
}

export const usePostName = (): NameOf => useRowName('posts');

/** With as much of the way to it as tells it from others of its name. */
export function useCategoryName(): NameOf {
  const { lang } = useSpeech();
  const known = useQuery(allRows('categories')).data;
  const names = useMemo(() => namesAlone(known ?? new Map(), lang), [known, lang]);
  return (key) => names.get(key) ?? key;
}

export const usePlaceName = (): NameOf => useRowName('places');

function useRowName(register: string): NameOf {
  const { lang } = useSpeech();
  const known = useQuery(allRows(register)).data;
  return (key) => nameOf(known?.get(key), lang) ?? key;
}
