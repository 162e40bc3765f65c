import type { Act } from '#domain/words/act.ts';
import type { Channel } from '#domain/words/channel.ts';
import { contactFrom, postFor, type Scene } from './scene.ts';
import type { Beat, Plot } from './story.ts';

type Data = Readonly<Record<string, unknown>>;

/** The ways a claim (申诉求决) can go in the demonstration, to review and re-review. */
export const claimPlots: readonly ((scene: Scene) => Plot)[] = [
  (s) => opened(s, [...accepted(s), ...opinion(s), ...reviewed(s), ...reReviewed(s)]),
  (s) => opened(s, [...accepted(s), ...opinion(s), rated(s)]),
  (s) =>
    opened(s, [
      ...assigned(s),
      accepts(s),
      allocates(s),
      does(s, 'handler', 'report-in', 60, { report: '已查清,拟按期出具处理意见。' }),
      ...opinion(s),
    ]),
  (s) =>
    opened(s, [transfers(s), objects(s), does(s, office, 'agree-return', 8), transfers(s), accepts(s), allocates(s)]),
  (s) =>
    opened(s, [
      transfers(s),
      objects(s),
      does(s, office, 'refuse-return', 8, { reason: '职责清单已列明由你单位办理。' }),
      accepts(s),
      allocates(s),
    ]),
  (s) => opened(s, [transfers(s), does(s, 'unit', 'simplified', 9, ticks), allocates(s), simply(s)]),
  (s) =>
    opened(s, [
      does(s, office, 'divert', 12, {
        road: 'litigation',
        where: '听溪县人民法院立案庭',
        reason: '属于民事争议,可依法起诉。',
      }),
    ]),
  (s) => opened(s, [...accepted(s), ...held(s), ...opinion(s)], { 'received-by': 'competent-body', body: s.unit }),
  (s) => opened(s, [...accepted(s), ...heard(s)]),
  (s) => opened(s, [...accepted(s), said('withdraw', 70, { words: '双方已经协商好,不再反映。' })]),
  (s) =>
    opened(s, [
      ...accepted(s),
      does(s, 'county-government-supervisor', 'supervise', 90, { order: '请说明进度,按期办结。' }),
      recuses(s),
    ]),
  (s) =>
    opened(s, [
      does(s, office, 'no-further-accept', 12, { earlier: 'XF-2024-0007', reason: '同一事实和理由已经复核终结。' }),
    ]),
  (s) =>
    opened(
      s,
      [does(s, 'unit', 'not-accept', 20, { ground: 'out-of-remit', reason: '请向有权处理的单位提出,电话见网站。' })],
      direct(s),
    ),
  (s) => proxied(opened(s, [])),
  (s) =>
    opened(s, [
      transfers(s),
      objects(s),
      does(s, office, 'report-up', 8, { reason: '两个单位都有职责,协商不成,请共同上级确定。' }),
    ]),
];

export const suggestionPlot = (s: Scene): Plot =>
  opened(s, [
    does(s, office, 'transfer', 10, { body: s.unit, kind: 'suggestion' }),
    does(s, 'unit', 'accept', 12),
    allocates(s),
    does(s, 'handler', 'answer', 70, { reply: s.lines.opinion, adopted: 'adopted' }),
  ]);

/** The unit accused can never see it; only the discipline commission can. */
export const accusationPlot = (s: Scene, accused: string): Plot =>
  opened(s, [does(s, 'discipline-unit', 'answer', 150, { reply: '已按规定核查,结果已当面告知。' })], {
    kind: 'accusation',
    accused,
  });

const office = 'petition-office-petition-office';
const cityProxy = office;
const ticks: Data = {
  'first-time': true,
  'not-diverted': true,
  'not-assigned': true,
  'not-refusal': true,
  'not-complex': true,
};
const direct = (s: Scene): Data => ({ 'received-by': 'competent-body', body: s.unit });

function opened(scene: Scene, beats: readonly Beat[], more: Data = {}): Plot {
  const { dice, lines, place } = scene;
  const channel = dice.one<Channel>(['web', 'web', 'walk-in', 'letter']);
  const data = { subject: lines.subject, detail: lines.detail, place, contact: contactFrom(dice), ...more };
  const skips = 'received-by' in more && beats[0]?.act === 'transfer';
  const first: Beat = { who: channel === 'web' ? 'party' : office, act: 'register', wait: 0, data };
  return { procedure: 'petition', channel, beats: [first, ...(skips ? beats.slice(1) : beats)] };
}

/** Handed in by a village room: no term of the Regulations runs until the petition office takes it in. */
function proxied(plot: Plot): Plot {
  const [first, ...rest] = plot.beats;
  if (first === undefined) return plot;
  const by = { who: 'dongtou-field', data: { ...first.data, 'received-by': 'village-room' } };
  return { ...plot, channel: 'proxy', beats: [{ ...first, ...by }, ...rest] };
}

const does = (scene: Scene, role: string, act: Act, wait: number, data: Data = {}): Beat => ({
  who: postFor(scene, role),
  act,
  wait: wait + scene.dice.number(0, 90) / 60,
  data,
});
const said = (act: Act, wait: number, data: Data): Beat => ({ who: 'party', act, wait, data });

const transfers = (s: Scene): Beat =>
  does(s, office, 'transfer', s.dice.number(5, 40), { body: s.unit, kind: 'claim' });
const objects = (s: Scene): Beat =>
  does(s, 'unit', 'object-transfer', 12, { objection: 'several-bodies', reason: '涉及两个以上单位,请明确主办。' });
const accepts = (s: Scene): Beat => does(s, 'unit', 'accept', s.dice.number(10, 50), { 'claim-road': 'opinion' });
const allocates = (s: Scene): Beat => does(s, 'unit', 'allocate', 4, { handler: postFor(s, 'handler') });
const accepted = (s: Scene): readonly Beat[] => [transfers(s), accepts(s), allocates(s)];
const recuses = (s: Scene): Beat => does(s, 'handler', 'recuse', 6, { reason: '与申请人有亲属关系。' });
const rated = (s: Scene): Beat => said('rate', 30, { rated: 'handling-body', rating: s.dice.number(3, 5) });

const assigned = (s: Scene): readonly Beat[] => [
  {
    ...does(s, office, 'assign', 20, { body: s.unit, kind: 'claim', order: '请查清事实,按期反馈办理结果。' }),
    dated: (day) => ({ 'report-by': daysAfter(day, 45) }),
  },
];

const held = (s: Scene): readonly Beat[] => [
  does(s, 'handler', 'mediate', 30, { consent: true, agreement: '双方同意先行支付一半。' }),
  does(s, 'head', 'extend', 40, { days: 20, reason: '需要委托测绘。' }),
];

const heard = (s: Scene): readonly Beat[] => [
  does(s, 'handler', 'hearing', 30, { reason: '事实争议较大。' }),
  does(s, 'handler', 'resume', 40, { record: '听证笔录已由双方签字。' }),
];

const simply = (s: Scene): Beat => ({
  ...does(s, 'handler', 'answer', 30, { reply: s.lines.opinion, ...handed }),
  dated: servedToday,
});
const handed: Data = { method: 'in-person', proof: '送达回证,本人签收' };
const servedToday = (day: string): Data => ({ 'served-on': day });

const draft = ({ lines }: Scene, result: string): Data => ({
  request: lines.request,
  facts: lines.facts,
  result,
  opinion: lines.opinion,
  basis: lines.basis,
});

const serves = (s: Scene, role: string): readonly Beat[] => [
  does(s, role, 'seal', 4),
  { ...does(s, role, 'serve', 6, handed), dated: servedToday },
];

const opinion = (s: Scene): readonly Beat[] => [
  does(s, 'handler', 'opinion', 120, draft(s, 'support')),
  does(s, 'head', 'sign', 9),
  ...serves(s, 'handler'),
];

const reviewed = (s: Scene): readonly Beat[] => [
  said('review', 200, { reason: '对补偿标准有异议。' }),
  does(s, 'superior', 'opinion', 80, draft(s, 'explain')),
  does(s, 'county-government-head', 'sign', 9),
  ...serves(s, 'superior'),
];

const reReviewed = (s: Scene): readonly Beat[] => [
  said('re-review', 300, { reason: '请求上一级再核。' }),
  does(s, cityProxy, 'hearing', 30, { reason: '当事人申请听证。' }),
  does(s, cityProxy, 'resume', 40, { record: '听证笔录已由双方签字。' }),
  does(s, cityProxy, 'opinion', 40, draft(s, 'explain')),
  does(s, cityProxy, 'sign', 5),
  ...serves(s, cityProxy),
];

const daysAfter = (day: string, days: number): string => Temporal.PlainDate.from(day).add({ days }).toString();
