import { code, keywords, ref, required, simple, words } from '#domain/words/column.ts';
import { register } from '#domain/words/register.ts';
import { services } from '../laws.ts';

/**
 * 事项目录: what can be applied for, in versions: one row for each time an item was changed, in force from a day until a day. Days are
 * working days from acceptance to decision; the fee is in fen.
 */
export const serviceItems = register({
  id: 'service-items', law: services(2), keptBy: ['admin'], public: true, key: ['key', 'from'],
  columns: {
    key: code('public', '[a-z0-9][a-z0-9-]{0,59}'),
    from: required(simple('date', 'public')),
    until: simple('date', 'public'),
    name: required(words('public', 100)),
    en: words('public', 160),
    unit: required(ref('public', 'units')),
    basis: words('public', 300),
    promised: required({ kind: 'number', mark: 'public', min: 1, max: 365 }),
    statutory: { kind: 'number', mark: 'public', min: 1, max: 365 },
    materials: keywords('public', 40),
    fee: { kind: 'number', mark: 'public', min: 0, max: 100_000_000 },
    online: simple('yes', 'public'),
    note: words('public', 200),
  },
});
