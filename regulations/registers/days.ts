import { option, required, simple, words } from '#domain/words/column.ts';
import { register } from '#domain/words/register.ts';
import { local } from '../laws.ts';

/** 本地作息: days off and days worked here besides what the State Council's notice says; they go before it. */
export const days = register({
  id: 'days', law: local(1), keptBy: ['admin'], public: true, key: ['from'], span: { from: 'from', until: 'until', days: 60 },
  columns: {
    from: required(simple('date', 'public')),
    until: simple('date', 'public'),
    works: option('public', ['off', 'work']),
    source: required(words('public', 200)),
    note: words('public', 200),
  },
});
