import { code, option, ref, refs, required, simple, words } from '#domain/words/column.ts';
import { register } from '#domain/words/register.ts';
import { local } from '../laws.ts';

/** 网格: three levels; each is posted as a card with its extent, its worker's post and two telephone numbers. `covers`: where it is not simply its place. */
export const grids = register({
  id: 'grids', law: local(5), keptBy: ['admin', 'secretary'], public: true, key: ['key'], parent: 'parent',
  columns: {
    key: code('public', '[a-z0-9][a-z0-9-]{0,39}'),
    name: required(words('public', 60)),
    en: words('public', 100),
    level: option('public', ['first', 'second', 'third']),
    parent: ref('public', 'grids'),
    place: required(ref('public', 'places')),
    covers: refs('public', 'places'),
    extent: words('public', 300),
    post: ref('public', 'posts'),
    phone: simple('phone', 'public'),
    supervision: simple('phone', 'public'),
  },
});
