import { code, option, optional, ref, refs, required, simple, unique, words } from '#domain/words/column.ts';
import { register } from '#domain/words/register.ts';
import { local } from '../laws.ts';

/** 单位: authorities, and the work network on four levels 部·站·室·点; other roads (court, discipline …) stand here so that residents can be told of them. */
export const units = register({
  id: 'units', law: local(5), keptBy: ['admin'], proved: true, public: true, key: ['key'], parent: 'parents',
  columns: {
    key: code('public', '[a-z0-9][a-z0-9-]{0,39}'),
    name: unique(required(words('public', 60))),
    en: words('public', 100),
    kind: option('public', [
      'government', 'hotline', 'petition-office', 'department', 'town', 'village', 'work-station', 'external',
      'discipline', 'court', 'arbitration', 'reconsideration', 'police', 'mediation', 'land-arbitration', 'service-centre',
    ]),
    level: optional(option('public', ['department', 'station', 'room', 'point'])),
    parents: refs('public', 'units'),
    place: ref('public', 'places'),
    phone: simple('phone', 'public'),
    supervision: simple('phone', 'public'),
    premises: words('public', 120),
    rules: words('public', 200),
    reviewing: simple('yes', 'public'),
    note: words('public', 200),
  },
});
