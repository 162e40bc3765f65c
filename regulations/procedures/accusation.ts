import { choice, longText, photos, plain, post, text } from '#domain/words/field.ts';
import { at, clock, party } from '#domain/words/holder.ts';
import { procedure } from '#domain/words/procedure.ts';
import { value } from '#domain/words/value.ts';
import { accusations, house, petitions } from '../laws.ts';

/**
 * 检举控告 handed in directly: apart always; the unit accused and all below it never see it. No field for a voice, no place on a
 * map, nothing to merge, rate or call back.
 */
export const accusation = procedure({
  id: 'accusation', from: '2020-01-21', law: accusations(''), kind: 'private', apart: 'always', shields: ['accused'],
  fields: {
    subject: text('internal', 100, '反映单位公务用车私用'), detail: longText('internal', 20_000, '节假日看到单位的车接送家人。'), named: choice('internal', ['named', 'anonymous']),
    accused: { kind: 'unit', mark: 'internal' }, 'accused-person': plain('person', 'personal'), photos: photos('internal', 6), contact: plain('person', 'personal'),
    reason: longText('internal', 2000, '不属于本机关受理范围。'), where: text('internal', 200, '上一级纪检监察机关'), handler: post('handler', 'discipline'), findings: longText('internal', 20_000, '经核查,情况部分属实。'),
    outcome: choice('internal', ['established', 'partly', 'not-established', 'passed-on']), reply: longText('internal', 4000, '您反映的问题查过了,结果当面告知。'), words: longText('internal', 4000),
  },
  open: {
    form: ['subject', 'detail', 'named', 'accused', 'accused-person', 'photos', 'contact'], needs: ['subject', 'detail', 'named'], by: ['accuser', 'discipline'], to: 'received',
    seats: { discipline: { kind: 'discipline' }, accused: { field: 'accused' } }, law: petitions(30),
  },
  holders: { accuser: party, clock, discipline: at('unit', 'discipline'), handler: at('handler', 'discipline', 'handler'), head: at('head', 'discipline') },
  keeper: 'discipline',
  needs: { 'not-accept': ['reason', 'where'], allocate: ['handler'], decide: ['outcome', 'findings'], answer: ['reply'], supplement: ['words'], recuse: ['reason'] },
  takes: { accept: ['accused', 'accused-person'], supplement: ['photos'] },
  steps: {
    received: { by: 'discipline', within: value('accusation-sort'), law: accusations(''), may: { accept: 'handling', 'not-accept': 'not-accepted' } },
    handling: { by: 'handler', within: value('accusation'), law: petitions(30), may: { allocate: 'here', decide: [{ to: 'telling', when: { named: 'named' } }, { to: 'closed' }] }, as: { allocate: ['discipline', 'head'], decide: ['head', 'discipline'] } },
    telling:  { by: 'handler', within: value('accusation-tell'), law: accusations(''), may: { answer: 'closed' }, as: { answer: ['handler', 'discipline', 'head'] } },
  },
  ends: { closed: { outcome: 'concluded', law: petitions(30) }, 'not-accepted': { outcome: 'refused', law: accusations('') } },
  shared: [
    { by: ['accuser'], law: petitions(30), may: { supplement: 'here' } },
    { in: ['received', 'handling', 'telling'], by: ['discipline', 'handler', 'head'], law: petitions(28), may: { recuse: 'here' } },
    { by: ['clock'], law: house('§2'), may: { warn: 'here', escalate: 'here' } },
  ],
  seats: { accept: { accused: 'accused' }, allocate: { handler: 'handler' } },
  warn: value('petition-warn'), keeps: { years: 15, law: house('§2') },
});
