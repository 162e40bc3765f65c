import { answer, choice, longText, number, photos, plain, post, text, unit } from '#domain/words/field.ts';
import { anywhere, at, clock, party } from '#domain/words/holder.ts';
import { procedure } from '#domain/words/procedure.ts';
import { value } from '#domain/words/value.ts';
import { house, priceLaw } from '../laws.ts';

/** 价格举报 (and price patrols): checked, filed or not, decided, and the result told; who reported it is sealed and carried nowhere. */
export const priceReport = procedure({
  id: 'price-report', from: '2000-01-01', law: priceLaw(''), kind: 'private',
  fields: {
    subject: text('internal', 100, '菜市场不明码标价'), detail: longText('internal', 10_000, '同一种菜前后报了三个价,没有标价牌。'), trader: text('internal', 200, '青石镇农贸市场东口'),
    about: choice('internal', ['no-marking', 'fraud', 'above-limit', 'hoarding', 'other']), source: choice('internal', ['report', 'patrol']), place: plain('place', 'internal'), photos: photos('internal', 6),
    contact: plain('person', 'personal'), unit: unit('department'), where: text('internal', 200, '12345热线'), reason: longText('internal', 2000, '现场看过,标价齐全。'), handler: post('handler', 'unit'),
    found: longText('internal', 4000, '三个摊位没有标价牌。'), result: choice('internal', ['no-violation', 'corrected', 'penalised']), decision: longText('internal', 10_000, '责令改正,罚款二百元。'),
    reply: answer(longText('internal', 4000, '您举报的情况查过了,已经责令改正。'), { answersTo: ['subject', 'detail'] }), days: number('public', 1, 30), words: longText('internal', 2000),
  },
  open: {
    form: ['subject', 'detail', 'trader', 'about', 'place', 'photos', 'contact', 'source'], needs: ['subject', 'detail'], forStaff: ['source'], by: ['informant', 'station', 'desk', 'field'], to: 'registered',
    seats: { station: { kind: 'hotline' } }, law: priceLaw(''),
  },
  holders: {
    informant: party, clock, station: at('station', 'station'), unit: at('unit', 'unit'), handler: at('handler', 'unit', 'handler'), head: at('head', 'unit'), desk: anywhere('unit'), field: anywhere('field'),
  },
  keeper: 'station',
  needs: {
    transfer: ['unit'], divert: ['where', 'reason'], allocate: ['handler'], inspect: ['found'], 'file-case': ['found'], 'not-filed': ['reason'], decide: ['result', 'decision'], answer: ['reply'],
    extend: ['days', 'reason'], supplement: ['words'],
  },
  takes: { inspect: ['photos'], supplement: ['photos'] },
  steps: {
    registered:    { by: 'station', within: value('price-route'), law: house('§2'), may: { transfer: 'checking', divert: 'diverted' } },
    checking:      { by: 'handler', within: value('price-check'), law: priceLaw(''), may: { allocate: 'here', inspect: 'here', 'file-case': 'investigating', 'not-filed': 'telling', extend: 'here' }, as: { allocate: ['unit', 'head'], inspect: ['handler', 'unit'], 'file-case': ['head', 'unit'], 'not-filed': ['head', 'unit'], extend: ['head'] } },
    investigating: { by: 'handler', within: value('price-case'), law: priceLaw(''), may: { allocate: 'here', inspect: 'here', decide: 'telling', extend: 'here' }, as: { allocate: ['unit', 'head'], inspect: ['handler', 'unit'], decide: ['head'], extend: ['head'] } },
    telling:       { by: 'handler', within: value('price-tell'), law: priceLaw(''), may: { answer: 'told' }, as: { answer: ['handler', 'unit', 'head'] } },
  },
  ends: { told: { outcome: 'concluded', law: priceLaw('') }, diverted: { outcome: 'diverted', law: house('§2') } },
  shared: [
    { by: ['informant'], law: house('§2'), may: { supplement: 'here' } },
    { by: ['clock'], law: house('§2'), may: { warn: 'here', escalate: 'here' } },
  ],
  extensions: { extend: { clocks: ['checking', 'investigating'], days: 'days', upTo: value('price-extension'), law: priceLaw('') } },
  seats: { transfer: { unit: 'unit' }, allocate: { handler: 'handler' } },
  warn: value('petition-warn'), keeps: { years: 5, law: house('§2') },
});
