import { code, ref, required, simple, words } from '#domain/words/column.ts';
import { register } from '#domain/words/register.ts';
import { networks } from '../laws.ts';

/** 责任清单: for each post a fixed area, fixed duties, fixed measures, and when they count as done. Anybody may read it. */
export const dutyLists = register({
  id: 'duty-lists', law: networks(12), keptBy: ['admin', 'head', 'secretary'], public: true, key: ['key'],
  columns: {
    key: code('public', '[a-z0-9][a-z0-9-]{0,59}'),
    post: required(ref('public', 'posts')),
    grid: ref('public', 'grids'),
    duty: required(words('public', 200)),
    measures: required(words('public', 300)),
    standard: required(words('public', 200)),
    from: required(simple('date', 'public')),
    until: simple('date', 'public'),
  },
});
