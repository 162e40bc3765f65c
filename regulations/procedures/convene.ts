import { longText, plain, text } from '#domain/words/field.ts';
import { at, clock } from '#domain/words/holder.ts';
import { procedure } from '#domain/words/procedure.ts';
import { value } from '#domain/words/value.ts';
import { local } from '../laws.ts';

/** 吹哨报到: what the street asks of one department. It comes, then it answers, nothing else; the matter that called waits for it. */
export const convene = procedure({
  id: 'convene', from: '2000-01-01', law: local(12), kind: 'internal',
  fields: {
    subject: text('internal', 100, '东头村三组路灯不亮'), detail: longText('internal'), place: plain('place', 'internal'),
    reason: longText('internal', 2000, '线路归供电部门,请到场一起看。'), reply: longText('internal', 4000, '已到场,更换了变压器保险。'),
  },
  // Nobody brings one in: only the office that follows from a matter's act opens it. `host` is the unit that called, so that it sees who has come.
  open: {
    form: ['subject', 'detail', 'place', 'reason'], needs: ['subject', 'detail'], by: [], to: 'called', law: local(12),
    seats: { unit: { given: true }, host: { given: true } },
  },
  holders: { clock, unit: at('unit', 'unit') },
  keeper: 'unit',
  needs: { answer: ['reply'] },
  steps: {
    called: { by: 'unit', law: local(12), may: { confirm: 'come', answer: 'done' } },
    come:   { by: 'unit', law: local(12), may: { answer: 'done' } },
  },
  ends: { done: { outcome: 'concluded', law: local(12) } },
  shared: [{ by: ['clock'], law: local(19), may: { warn: 'here', escalate: 'here' } }],
  clocks: {
    coming: { within: value('convene-come'), law: local(12), starts: 'register', runsIn: ['called'] },
    called: { within: value('convene'), law: local(12), starts: 'register', runsIn: ['called', 'come'] },
  },
  reports: 'report-in', warn: value('warn'), keeps: { years: 5, law: local(20) },
});
