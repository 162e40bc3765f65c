import { choice, longText, plain, text } from '#domain/words/field.ts';
import { at, clock, outside, superiorOf } from '#domain/words/holder.ts';
import { procedure } from '#domain/words/procedure.ts';
import { value } from '#domain/words/value.ts';
import { house, reviews } from '../laws.ts';

/** 差评整改: every named bad review is put right and followed up by somebody outside the unit; a mistaken one is voided by another body, the resident heard. */
export const badReview = procedure({
  id: 'bad-review', from: '2019-12-03', law: reviews(''), kind: 'private',
  fields: {
    subject: text('internal', 100, '食品经营许可'), item: plain('item', 'internal'), words: longText('internal', 2000, '跑了三趟才办成。'), contact: plain('person', 'personal'),
    grade: choice('internal', ['very-satisfied', 'satisfied', 'basically-satisfied', 'unsatisfied', 'very-unsatisfied']), done: longText('internal', 4000, '已当面道歉,材料清单改成一张纸。'),
    reason: longText('internal', 4000, '评价说的是另一个窗口。'), outcome: choice('internal', ['reached', 'not-reached', 'refused']), heard: longText('internal', 4000, '来办事的人说:材料现在一次说清了。'),
  },
  // Opened by the rating alone: nobody files one, nobody keeps one from being filed.
  open: { form: ['subject', 'item', 'grade', 'words', 'contact'], needs: ['subject', 'grade'], by: [], to: 'correcting', seats: { unit: { given: true }, desk: { kind: 'hotline' } }, law: reviews('') },
  holders: { clock, unit: at('unit', 'unit'), handler: at('handler', 'unit'), head: at('head', 'unit'), follower: outside(at('caller', 'desk'), 'unit'), decider: outside(superiorOf('superior', 'unit'), 'unit') },
  keeper: 'unit',
  needs: { rectify: ['done'], appeal: ['reason'], attempt: ['outcome'], 'verify-close': ['heard'], 'verify-fail': ['heard'], hearing: ['heard'], void: ['reason'], uphold: ['reason'] },
  takes: { attempt: ['heard'] },
  steps: {
    correcting:  { by: 'unit', law: reviews(''), may: { rectify: 'following', appeal: [{ times: 1, to: 'appealed' }] }, as: { rectify: ['unit', 'handler', 'head'], appeal: ['head'] } },
    following:   { by: 'follower', within: value('review-follow'), law: reviews(''), may: { attempt: 'here', 'verify-close': 'corrected', 'verify-fail': [{ times: 1, to: 'correcting' }, { to: 'uncorrected' }] } },
    appealed:    { by: 'decider', within: value('review-appeal'), law: reviews(''), may: { attempt: 'here', hearing: 'deciding', uphold: 'correcting' } },
    deciding:    { by: 'decider', within: value('review-appeal'), law: reviews(''), may: { void: 'voided', uphold: 'correcting' } },
  },
  ends: { corrected: { outcome: 'concluded', law: reviews('') }, uncorrected: { outcome: 'unresolved', law: reviews('') }, voided: { outcome: 'concluded', law: reviews('') } },
  shared: [{ by: ['clock'], law: house('§2'), may: { warn: 'here', escalate: 'here' } }],
  clocks: { correct: { within: value('service-correct'), law: reviews(''), starts: ['register', 'verify-fail', 'uphold'], runsIn: ['correcting'] } },
  distinct: { 'verify-close': ['rectify'], 'verify-fail': ['rectify'], void: ['rectify', 'appeal'], uphold: ['rectify', 'appeal'] },
  reports: { corrected: 'rectify', uncorrected: 'uphold', voided: 'void' },
  warn: value('warn'), keeps: { years: 5, law: house('§2') },
});
