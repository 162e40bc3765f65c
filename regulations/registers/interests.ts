import { code, option, ref, required, simple, words } from '#domain/words/column.ts';
import { register } from '#domain/words/register.ts';
import { petitions } from '../laws.ts';

/** 利益申报: what a post has an interest in, declared by itself only. Why is a choice: nobody writes kin down here. */
export const interests = register({
  id: 'interests', law: petitions(28), keptBy: ['admin'], keptIn: ['discipline'], public: false, key: ['key'], own: 'post', oneOf: ['unit', 'category', 'matter'],
  columns: {
    key: code('internal', '[a-z0-9][a-z0-9-]{0,39}'),
    post: required(ref('internal', 'posts')),
    unit: ref('internal', 'units'),
    category: ref('internal', 'categories'),
    matter: words('internal', 20),
    reason: option('internal', ['kin', 'own', 'property', 'worked-there', 'party', 'other']),
    from: required(simple('date', 'internal')),
    until: simple('date', 'internal'),
  },
});
