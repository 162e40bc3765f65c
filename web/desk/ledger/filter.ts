/** What the ledger view can be narrowed by: the same words in the address of the page and in the API. */
export const filterNames = [
  ...(['q', 'procedure', 'step', 'unit', 'category', 'place', 'due', 'sort'] as const),
  ...(['topic', 'recurring'] as const),
  // What opens a number of a figure to its matters.
  ...(['figure', 'part', 'by', 'cell', 'counted', 'from', 'to'] as const),
] as const;
export type FilterName = (typeof filterNames)[number];
export type Filter = Readonly<Partial<Record<FilterName, string>>>;

/** The filter written in the address of the page; anything else in it is left alone. */
export function filterIn(params: URLSearchParams): Filter {
  const given = filterNames.map((name) => [name, params.get(name) ?? ''] as const);
  return Object.fromEntries(given.filter(([, value]) => value !== ''));
}

/** A filter with one answer changed. A step belongs to its procedure, so it goes when that changes. */
export function withAnswer(filter: Filter, name: FilterName, value: string | undefined): Filter {
  const { [name]: _, ...others } = filter;
  const kept = name === 'procedure' ? without(others, 'step') : others;
  return value === undefined || value === '' ? kept : { ...kept, [name]: value };
}

export const isNarrowed = (filter: Filter): boolean => Object.keys(filter).some((name) => name !== 'sort');

function without(filter: Filter, name: FilterName): Filter {
  const { [name]: _, ...others } = filter;
  return others;
}
