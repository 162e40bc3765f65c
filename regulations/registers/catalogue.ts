import { ref, required, simple, words } from '#domain/words/column.ts';
import { register } from '#domain/words/register.ts';
import { local } from '../laws.ts';

/** 派单目录: which unit answers for a category in a place. The most specific place wins, then the most specific category. */
export const catalogue = register({
  id: 'catalogue', law: local(8), keptBy: ['admin', 'station'], public: true, key: ['place', 'category', 'from'],
  columns: {
    place: required(ref('public', 'places')),
    category: required(ref('public', 'categories')),
    unit: required(ref('public', 'units')),
    from: required(simple('date', 'public')),
    until: simple('date', 'public'),
    note: words('internal', 200),
  },
});
