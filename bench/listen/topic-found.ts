import { readFileSync } from 'node:fs';

/** A problem as one reader gathered it by hand: ids only. `near` ones count neither way. */
interface Judged {
  readonly key: string;
  readonly members: ReadonlySet<string>;
  readonly near: ReadonlySet<string>;
}

/** The topic that gathered most of a judged problem: its place in the order of heat, and how well it fits. */
export interface Found {
  readonly key: string;
  readonly members: number;
  readonly rank: number;
  readonly recall: number;
  readonly purity: number;
}

export function judgedTopics(): readonly Judged[] {
  const lines = readFileSync(new URL('./topic-members.csv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  const rows = lines.map((line) => line.split(','));
  const idsOf = (key: string, which: string) =>
    new Set(rows.flatMap(([one, id = '', part]) => (one === key && part === which ? [id] : [])));
  const keys = [...new Set(rows.map(([key = '']) => key))];
  return keys.map((key) => ({ key, members: idsOf(key, 'member'), near: idsOf(key, 'near') }));
}

/** `topics` as ranked. */
export function foundIn(topics: readonly { readonly ids: readonly string[] }[], { key, members, near }: Judged): Found {
  const hits = topics.map(({ ids }) => ids.filter((id) => members.has(id)).length);
  const most = Math.max(...hits);
  const rank = hits.indexOf(most);
  const counted = (topics[rank]?.ids ?? []).filter((id) => !near.has(id)).length;
  return { key, members: members.size, rank: rank + 1, recall: most / members.size, purity: most / counted };
}
