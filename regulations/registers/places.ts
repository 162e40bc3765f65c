import { code, option, ref, required, simple, words } from '#domain/words/column.ts';
import { register } from '#domain/words/register.ts';
import { local } from '../laws.ts';

/** 地方: county (GB/T 2260, 6 digits), town (9), village (12, statistical code), group (14: the village's code and two digits of our own). */
export const places = register({
  id: 'places', law: local(5), keptBy: ['admin'], public: true, key: ['code'], parent: 'parent',
  columns: {
    code: code('public', '\\d{6}|\\d{9}|\\d{12}|\\d{14}'),
    name: required(words('public', 60)),
    en: words('public', 100),
    level: option('public', ['county', 'town', 'village', 'group']),
    parent: ref('public', 'places'),
    centre: simple('position', 'public'),
  },
});
