import { code, ref, refs, required, simple, words } from '#domain/words/column.ts';
import { register } from '#domain/words/register.ts';
import { local } from '../laws.ts';

/** 政策知识: what may be told to whoever asks, each sheet with its source, its owner and the day by which the owner looks at it again. */
export const policySheets = register({
  id: 'policy-sheets', law: local(5), keptBy: ['admin', 'station'], public: true, key: ['key'],
  columns: {
    key: code('public', '[a-z0-9][a-z0-9-]{0,59}'),
    title: required(words('public', 60)),
    en: words('public', 120),
    body: required(words('public', 4000)),
    categories: refs('public', 'categories'),
    law: words('public', 200),
    owner: required(ref('public', 'units')),
    from: required(simple('date', 'public')),
    until: simple('date', 'public'),
    'review-by': required(simple('date', 'public')),
  },
});
