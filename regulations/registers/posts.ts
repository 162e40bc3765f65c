import { code, option, optional, ref, required, simple, words } from '#domain/words/column.ts';
import { offices } from '#domain/words/office.ts';
import { register } from '#domain/words/register.ts';
import { local } from '../laws.ts';

/** 岗位: one place to work in a unit, with one office. Staff come and go; the post holds the matter. `named`: whoever sits there agreed to be named in public. `email`: where it is told once a day what is due. */
export const posts = register({
  id: 'posts', law: local(5), keptBy: ['admin'], proved: true, public: false, key: ['key'],
  columns: {
    key: code('internal', '[a-z0-9][a-z0-9-]{0,59}'),
    unit: required(ref('internal', 'units')),
    office: option('internal', offices),
    name: required(words('internal', 60)),
    en: words('internal', 100),
    named: simple('yes', 'internal'),
    email: optional(code('internal', '[^\\s@]{1,64}@[^\\s@]{1,180}')),
  },
});
