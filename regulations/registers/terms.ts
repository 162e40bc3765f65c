import { option, required, simple, words } from '#domain/words/column.ts';
import { register } from '#domain/words/register.ts';
import { local } from '../laws.ts';
import { values } from '../values/index.ts';
import { localNames, termUnits, unitsByName } from '../values/local-names.ts';

const days = { min: 1, max: 3650, whole: true };

/** 本地期限: what a county has set for itself, from a day on; a matter keeps what was in force on its first day. */
export const terms = register({
  id: 'terms', law: local(1), keptBy: ['admin'], public: true, key: ['name', 'from'], begins: 'from',
  never: { column: 'name', values: Object.keys(values).filter((name) => !Object.hasOwn(unitsByName, name)) },
  fits: [
    { column: 'unit', by: 'name', to: unitsByName },
    { column: 'amount', by: 'unit', to: { 'calendar-days': days, 'working-days': days, hours: days, share: { min: 0, max: 1 }, number: { min: 0, max: 23, whole: true }, months: { min: 1, max: 1200, whole: true } } },
  ],
  columns: {
    name: option('public', localNames),
    from: required(simple('date', 'public')),
    amount: required({ kind: 'number', mark: 'public', min: 0, max: 3650 }),
    unit: option('public', termUnits),
    source: required(words('public', 200)),
    note: words('internal', 200),
  },
});
