import { code, keywords, option, ref, required, simple, words } from '#domain/words/column.ts';
import { register } from '#domain/words/register.ts';
import { receptions } from '../laws.ts';

const hour = '([01][0-9]|2[0-3]):[0-5][0-9]';

/** 接访日: who sits where on which day, published beforehand; `slots` times of equal length between `from` and `until` can be booked. */
export const receptionDays = register({
  id: 'reception-days', law: receptions(2), keptBy: ['station', 'petition-office', 'secretary', 'admin'], public: true, key: ['key'],
  columns: {
    key: code('public', '[a-z0-9][a-z0-9-]{0,39}'),
    leader: required(words('public', 60)),
    mode: option('public', ['reception', 'by-appointment', 'visit-down']),
    unit: required(ref('public', 'units')),
    place: ref('public', 'places'),
    where: required(words('public', 100)),
    date: required(simple('date', 'public')),
    from: code('public', hour),
    until: code('public', hour),
    slots: required({ kind: 'number', mark: 'public', min: 1, max: 60 }),
    topics: keywords('public', 12),
    note: words('public', 200),
  },
});
