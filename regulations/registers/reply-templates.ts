import { code, ref, required, simple, words } from '#domain/words/column.ts';
import { register } from '#domain/words/register.ts';
import { local } from '../laws.ts';

/** 答复模板: how a reply may begin. What stands in 【】 is for whoever answers to fill in. */
export const replyTemplates = register({
  id: 'reply-templates', law: local(5), keptBy: ['admin', 'station'], public: false, key: ['key'],
  columns: {
    key: code('internal', '[a-z0-9][a-z0-9-]{0,59}'),
    title: required(words('internal', 60)),
    en: words('internal', 120),
    category: ref('internal', 'categories'),
    text: required(words('internal', 4000)),
    owner: required(ref('internal', 'units')),
    from: required(simple('date', 'internal')),
    until: simple('date', 'internal'),
  },
});
