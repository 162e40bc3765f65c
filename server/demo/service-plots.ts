import type { Act } from '#domain/words/act.ts';
import type { Channel } from '#domain/words/channel.ts';
import { contactFrom, postFor, type Scene } from './scene.ts';
import type { Beat, Plot } from './story.ts';

type Data = Readonly<Record<string, unknown>>;

/** The ways a service request can go in the demonstration. Each waits within its terms: what is late comes from cutting a story short. */
export const servicePlots: readonly ((scene: Scene) => Plot)[] = [
  (s) => opened(s, [...handled(s), judged(s, 'resolved', [4, 5])]),
  (s) => opened(s, handled(s)),
  (s) =>
    opened(s, [
      ...handled(s),
      judged(s, 'unresolved', [1, 3], s.dice.one(stillBad)),
      again(s),
      judged(s, 'resolved', [3, 5]),
    ]),
  (s) => opened(s, [...toSuperior(s), judged(s, 'resolved', [3, 4])]),
  (s) => opened(s, [...toSuperior(s), judged(s, 'unresolved', [1, 2], '说了三次还是老样子。')]),
  (s) =>
    opened(s, [
      ...disputed(s),
      does(s, 'county-government-superior', 'agree-return', 6, { reason: '属另一单位职责,退回重派。' }),
      ...handled(s),
    ]),
  (s) =>
    opened(s, [
      ...disputed(s),
      does(s, 'county-government-superior', 'refuse-return', 6, { reason: '职责清单已列明,由你单位办理。' }),
      ...handled(s).slice(1),
    ]),
  (s) => opened(s, [does(s, 'hotline-station', 'divert', 5, s.dice.one(roads))]),
  (s) => opened(s, [...handled(s).slice(0, 3), said('withdraw', 20, { words: '已经自己解决了,谢谢。' })]),
  (s) =>
    opened(s, [
      ...accepted(s),
      does(s, 'head', 'extend', 9, { days: 5, reason: '需要采购配件。' }),
      answers(s, 'handler', 20),
      judged(s, 'resolved', [4, 5]),
    ]),
  (s) =>
    opened(s, [
      ...accepted(s),
      does(s, 'county-government-supervisor', 'supervise', 18, { order: '请按期办结,并电话告知来电人。' }),
      answers(s, 'handler', 9),
    ]),
  (s) => opened(s, [does(s, 'hotline-station', 'answer', 2, { reply: s.lines.reply }), judged(s, 'resolved', [5, 5])]),
  (s) =>
    opened(s, [
      ...accepted(s),
      does(s, 'handler', 'convene', 6, { departments: others(s), reason: '需要到场一起看,各管一段。' }),
    ]),
  (s) => urgent(opened(s, [])),
  (s) => urgent(opened(s, [does(s, 'county-government-superior', 'dispatch', 1, { unit: s.unit })])),
  (s) => opened(s, excluding(s)),
  (s) =>
    opened(s, [
      ...excluding(s),
      does(s, 'county-government-superior', 'agree-exclusion', 9, { road: 'litigation', reason: '属于民事合同纠纷。' }),
    ]),
];

/** The same thing said again by somebody else: carried by the story `main`. */
export const twinPlot = (s: Scene, main: string): Plot => opened(s, [does(s, 'hotline-station', 'merge', 3, { main })]);

const stillBad = ['只好了一天又坏了。', '来人看了看就走了,没有动。', '说的和做的不一样,请再来看。'];
const roads: readonly Data[] = [
  { road: 'arbitration', reason: '双方对劳动关系有争议,可向听溪县劳动人事争议仲裁委员会申请仲裁,电话0000-88000010。' },
  { road: 'litigation', reason: '属于民事合同纠纷,可向听溪县人民法院立案庭起诉,也可先申请人民调解。' },
  { road: 'reconsideration', reason: '对行政处罚决定不服,可在六十日内向听溪县人民政府申请行政复议。' },
];

function opened(scene: Scene, beats: readonly Beat[]): Plot {
  const { dice, lines, place } = scene;
  const channel = dice.one<Channel>(['web', 'web', 'web', 'phone', 'phone', 'walk-in', 'patrol']);
  const field = dice.one(['dongtou-field', 'nanwan-field']);
  const by: { readonly [C in Channel]?: string } = {
    phone: 'hotline-station',
    'walk-in': 'hotline-station-2',
    patrol: field,
  };
  const who = by[channel] ?? 'party';
  const contact = dice.number(1, 3) === 1 ? {} : { contact: contactFrom(dice) };
  const category = dice.number(1, 2) === 1 ? {} : { category: lines.category };
  const data = { subject: lines.subject, detail: lines.detail, place, ...category, ...contact };
  return { procedure: 'service-request', channel, beats: [{ who, act: 'register', wait: 0, data }, ...beats] };
}

const does = (scene: Scene, role: string, act: Act, wait: number, data: Data = {}): Beat => ({
  who: postFor(scene, role),
  act,
  wait: wait + scene.dice.number(0, 50) / 60,
  data,
});
const said = (act: Act, wait: number, data: Data): Beat => ({ who: 'party', act, wait, data });

/** Taken down by the hotline as urgent: it goes to the superior at once. */
function urgent(plot: Plot): Plot {
  const [first, ...rest] = plot.beats;
  if (first === undefined) return plot;
  const by = { who: 'hotline-station', data: { ...first.data, urgent: true } };
  return { ...plot, channel: 'phone', beats: [{ ...first, ...by }, ...rest] };
}

const excluding = (s: Scene): readonly Beat[] => [
  ...accepted(s),
  does(s, 'handler', 'ask-exclusion', 9, { road: 'litigation', reason: '双方已有合同,争议应由人民法院管辖。' }),
];

const accepted = (s: Scene): readonly Beat[] => [
  does(s, 'hotline-station', 'dispatch', s.dice.number(0, 3), { unit: s.unit, category: s.lines.category }),
  does(s, 'unit', 'accept', s.dice.number(1, 6)),
  does(s, 'unit', 'allocate', 1, { handler: postFor(s, 'handler') }),
];

const answers = (s: Scene, role: string, wait: number): Beat => does(s, role, 'answer', wait, { reply: s.lines.reply });
const again = (s: Scene): Beat =>
  does(s, 'handler', 'answer', 18, { reply: `再次到场核实,已返工处理。${s.lines.reply}` });
const handled = (s: Scene): readonly Beat[] => [...accepted(s), answers(s, 'handler', s.dice.number(8, 34))];

const judged = (s: Scene, act: 'resolved' | 'unresolved', [low, high]: readonly [number, number], words = ''): Beat => {
  const rating = s.dice.number(low, high);
  const thanks =
    act === 'resolved' && s.dice.number(1, 2) === 1
      ? s.dice.one(['办得快,谢谢。', '问题解决了。', '师傅很耐心。'])
      : words;
  return said(act, s.dice.number(3, 90), thanks === '' ? { rating } : { rating, words: thanks });
};

const disputed = (s: Scene): readonly Beat[] => [
  does(s, 'hotline-station', 'dispatch', 2, { unit: s.unit, category: s.lines.category }),
  does(s, 'unit', 'dispute-dispatch', 3, { ground: 'not-our-remit', reason: '现场看过,主体不在我单位管理范围。' }),
];

const toSuperior = (s: Scene): readonly Beat[] => [
  ...handled(s),
  judged(s, 'unresolved', [1, 2], s.dice.one(stillBad)),
  again(s),
  judged(s, 'unresolved', [1, 2], '第二次了,还是没有解决。'),
  does(s, 'superior', 'answer', 20, { reply: `已召集有关单位现场商定,由专人负责到底。${s.lines.reply}` }),
];

const others = (s: Scene): readonly string[] =>
  ['zhujian', 'jiaotong', 'huanbao'].filter((unit) => unit !== s.unit).slice(0, 2);
