import { answer, choice, date, longText, number, photos, plain, post, rating, recordings, text, unit, units } from '#domain/words/field.ts';

/** Every question a service request asks, of the resident and of those who handle it. */
export const requestFields = {
  subject: text('internal', 100, '东头村三组路灯不亮'), detail: longText('internal', 20_000), place: plain('place', 'internal'),
  category: plain('category', 'public'), photos: photos('internal', 6), contact: plain('person', 'personal'), recordings: recordings('internal', 3),
  external: text('internal', 80, 'A-2019-188006'), 'external-code': text('personal', 80, '8391'), happened: plain('date', 'internal'),
  origin: longText('internal', 20_000), urgent: plain('yes', 'public'), 'read-back': plain('yes', 'internal'), same: plain('matter', 'internal'),
  earlier: plain('matter', 'internal'), unit: unit('department', 'town', 'village'),
  ground: choice('public', ['not-our-remit', 'not-our-place', 'several-units', 'wrong-category']), reason: longText('internal'),
  road: choice('public', ['petition', 'litigation', 'reconsideration', 'arbitration', 'discipline', 'emergency']),
  handler: post('handler', 'unit'), departments: units('department', 'town'), days: number('public', 1, 60), reply: answer(longText('internal', 20_000), { answersTo: ['subject', 'detail', 'words'], promise: { words: 'promised', by: 'promised-by' } }),
  promised: longText('internal', 1000, '下月底前把全村路灯换成太阳能灯。'), 'promised-by': date('public', 'from-today'),
  words: longText('internal'), rating: rating('public', 5), order: longText('internal'), main: plain('matter', 'public'),
  stage: text('internal', 80, '已受理'), on: plain('date', 'internal'), note: longText('internal', 4000, '市平台反馈:已到现场查看。'),
} as const;

/** What is asked when a request is brought in; only subject and detail are needed, and residents are not asked the rest of `forStaff`. */
export const requestForm = [
  'subject', 'detail', 'place', 'category', 'photos', 'contact', 'recordings', 'external', 'external-code', 'happened', 'origin',
  'urgent', 'read-back', 'same', 'earlier',
] as const;

export const requestForStaff = [
  'recordings', 'external', 'external-code', 'happened', 'origin', 'urgent', 'read-back', 'same', 'earlier',
] as const;

/** What each act cannot do without. */
export const requestNeeds = {
  dispatch: ['unit'], answer: ['reply'], divert: ['road', 'reason'], merge: ['main'], split: ['reason'], 'dispute-dispatch': ['ground', 'reason'],
  'refuse-return': ['reason'], allocate: ['handler'], convene: ['departments', 'reason'], extend: ['days', 'reason'], supervise: ['order'],
  'ask-exclusion': ['road', 'reason'], 'agree-exclusion': ['road', 'reason'], 'refuse-exclusion': ['reason'], 'object-exclusion': ['words'],
  supplement: ['words'], 'report-up': ['reason'], exchange: ['stage', 'on'],
} as const;

export const requestTakes = {
  dispatch: ['category'], 'agree-return': ['reason'], answer: ['promised', 'promised-by'], resolved: ['rating', 'words'],
  unresolved: ['rating', 'words'], withdraw: ['words'], urge: ['words'], exchange: ['note'], supplement: ['photos'],
} as const;
