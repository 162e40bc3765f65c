import { code, keywords, ref, required, words } from '#domain/words/column.ts';
import { register } from '#domain/words/register.ts';
import { local } from '../laws.ts';

/** 诉求分类: a tree of three levels; the key spells the way down (`urban.property.fees`). Keywords find the category of a text. */
export const categories = register({
  id: 'categories', law: local(5), keptBy: ['admin', 'station'], public: true, key: ['key'], parent: 'parent',
  columns: {
    key: code('public', '[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*){0,2}'),
    parent: ref('public', 'categories'),
    name: required(words('public', 40)),
    en: required(words('public', 80)),
    words: keywords('internal'),
  },
});
