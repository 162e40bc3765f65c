import { code, option, ref, required, simple, words } from '#domain/words/column.ts';
import { register } from '#domain/words/register.ts';
import { networks } from '../laws.ts';

/** 管护牌: what stands at a road or bridge, and in public: from where to where, who keeps it, whom to call, whom to complain to, when it was last looked at. */
export const boards = register({
  id: 'boards', law: networks(11), keptBy: ['admin', 'secretary', 'head'], public: true, key: ['key'],
  columns: {
    key: code('public', '[a-z0-9][a-z0-9-]{0,39}'),
    name: required(words('public', 60)),
    en: words('public', 100),
    kind: option('public', ['road', 'bridge', 'culvert', 'ditch', 'lamps', 'other']),
    place: required(ref('public', 'places')),
    extent: required(words('public', 200)),
    unit: required(ref('public', 'units')),
    post: ref('public', 'posts'),
    phone: required(simple('phone', 'public')),
    supervision: required(simple('phone', 'public')),
    category: ref('public', 'categories'),
    inspected: simple('date', 'public'),
    next: simple('date', 'public'),
  },
});
