import { code, keywords, option, required, simple, words } from '#domain/words/column.ts';
import { register } from '#domain/words/register.ts';
import { petitions } from '../laws.ts';

/** 交换单位: the systems matters are exchanged with, each way and of which procedures. Its API key is named by its id. Names and telephones go to it only where `identity` is set and its `ground` named. */
export const partners = register({
  id: 'partners', law: petitions(21), keptBy: ['admin'], public: false, key: ['key'],
  columns: {
    key: code('internal', '[a-z0-9][a-z0-9-]{0,29}'),
    name: required(words('internal', 60)),
    system: option('internal', ['petition-system', 'hotline-platform']),
    direction: option('internal', ['in', 'out', 'both']),
    procedures: required(keywords('internal', 10)),
    'api-key': words('internal', 80),
    identity: simple('yes', 'internal'),
    ground: words('internal', 200),
  },
});
