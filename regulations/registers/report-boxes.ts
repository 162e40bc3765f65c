import { code, ref, required, simple, words } from '#domain/words/column.ts';
import { register } from '#domain/words/register.ts';
import { receptions } from '../laws.ts';

/** 举报箱: where each hangs, who empties it, and after how many days at the latest. */
export const reportBoxes = register({
  id: 'report-boxes', law: receptions(10), keptBy: ['station', 'petition-office', 'secretary', 'admin'], public: true, key: ['key'],
  columns: {
    key: code('public', '[a-z0-9][a-z0-9-]{0,39}'),
    where: required(words('public', 100)),
    place: ref('public', 'places'),
    unit: required(ref('public', 'units')),
    every: required({ kind: 'number', mark: 'public', min: 1, max: 90 }),
    since: simple('date', 'public'),
    note: words('public', 200),
  },
});
