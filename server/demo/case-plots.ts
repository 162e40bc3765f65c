import type { Act } from '#domain/words/act.ts';
import { contactFrom, type Scene } from './scene.ts';
import type { Beat, Plot } from './story.ts';

type Data = Readonly<Record<string, unknown>>;

/** A course of one of the smaller procedures, and after which deeds it is cut short, so that matters stand in different steps. */
interface Course {
  readonly name: string;
  readonly tell: (scene: Scene) => Plot;
  readonly lasts: readonly number[];
}

const does = (who: string, act: Act, wait: number, data: Data = {}): Beat => ({ who, act, wait, data });
const dated = (beat: Beat, field: string): Beat => ({ ...beat, dated: (day) => ({ [field]: day }) });
const plot = (procedure: string, channel: Plot['channel'], beats: readonly Beat[]): Plot => ({
  procedure,
  channel,
  beats,
});

const desk = 'qingshi-mediation-unit';
const mediator = 'qingshi-mediation-handler';

const report = ({ place }: Scene): Plot =>
  plot('report', 'patrol', [
    does('dongtou-field', 'register', 0, { subject: '路口井盖破损', place, object: 'component', detail: '裂成两半。' }),
    does('hotline-station', 'file-case', 2, { category: 'urban.municipal' }),
    does('hotline-station', 'dispatch', 1, { unit: 'zhujian' }),
    does('zhujian-unit', 'accept', 2),
    does('zhujian-handler', 'rectify', 9, { done: '已更换井盖并清理现场。' }),
    does('zhujian-unit', 'answer', 3, { reply: '已换新井盖。' }),
    does('dongtou-field', 'verify-close', 5, { checked: '到现场看过,已换好,不响不翘。' }),
    does('hotline-station', 'appraise', 8, { appraisal: 'in-time' }),
  ]);

const dispute = ({ dice }: Scene): Plot =>
  plot('dispute', 'web', [
    does('party', 'register', 0, {
      ...{ subject: '邻居屋檐水滴进院子', detail: '说了几次没结果,想请人说和。', about: 'neighbours' },
      ...{ committee: 'qingshi-mediation', contact: contactFrom(dice), 'other-side': contactFrom(dice) },
    }),
    does(desk, 'accept', 6),
    does(mediator, 'consent', 10, { both: true }),
    dated(does(mediator, 'settle', 20, { form: 'oral', agreement: '十日内装好接水槽,费用各半。' }), 'effective'),
    dated(does(desk, 'judicial-confirm', 40, { both: true, 'court-number': '(2026)听溪民特12号(虚构)' }), 'confirmed'),
    does('party', 'perform', 200),
  ]);

const land = ({ dice }: Scene): Plot =>
  plot('land-dispute', 'walk-in', [
    does('dongtou-secretary', 'register', 0, {
      ...{
        subject: '承包地边界争议',
        detail: '邻户耕种越过田埂约一米。',
        cause: 'infringement',
        state: 'boundaries-unclear',
      },
      ...{ parcel: '虚构-JA-00123', certificate: '(虚构)第0123号', area: '2.3亩', contact: contactFrom(dice) },
    }),
    does('land-arbitration-unit', 'accept', 12),
    does('land-arbitration-handler', 'opinion', 60, {
      ...{
        request: '确认边界。',
        facts: '承包合同载明四至。',
        award: '以合同载明的四至为准。',
        basis: '《农村土地承包法》',
      },
    }),
    does('land-arbitration-head', 'sign', 6),
    does('land-arbitration-unit', 'seal', 3),
    dated(does('land-arbitration-unit', 'serve', 4, { method: 'in-person', proof: '送达回证,本人签收' }), 'served-on'),
  ]);

const landTalks = ({ dice }: Scene): Plot =>
  plot('land-dispute', 'web', [
    does('party', 'register', 0, {
      subject: '流转租金没有给',
      detail: '租出去两年,只给了一年的。',
      contact: contactFrom(dice),
    }),
    does('land-arbitration-unit', 'transfer', 8, { mediators: 'qingshi-mediation' }),
    does(desk, 'consent', 12, { both: true }),
    does(desk, 'fail', 30, { reason: '对方说要等收成。' }),
  ]);

const price = ({ dice, place }: Scene): Plot =>
  plot('price-report', 'web', [
    does('party', 'register', 0, {
      ...{ subject: '菜市场不明码标价', detail: '同一种菜前后报了三个价。', trader: '青石镇农贸市场东口(虚构)' },
      ...{ about: 'no-marking', place, contact: contactFrom(dice) },
    }),
    does('hotline-station', 'transfer', 3, { unit: 'shijian' }),
    does('shijian-handler', 'inspect', 14, { found: '三个摊位没有标价牌。' }),
    does('shijian-head', 'file-case', 6, { found: '经提醒仍未改正。' }),
    does('shijian-head', 'decide', 40, { result: 'corrected', decision: '责令改正,当日复查已挂牌。' }),
    does('shijian-handler', 'answer', 5, { reply: '您举报的摊位已经全部挂牌,谢谢您。' }),
  ]);

const application =
  (item: string, subject: string, last: readonly Beat[]) =>
  ({ dice }: Scene): Plot =>
    plot('service', 'web', [
      does('party', 'register', 0, { subject, item, contact: contactFrom(dice) }),
      does('shijian-unit', 'accept', 9),
      does('shijian-handler', 'grant', 20, { decision: '准予。', basis: '《食品安全法》' }),
      dated(does('shijian-unit', 'answer', 6, { method: 'in-person', proof: '本人签收' }), 'served-on'),
      ...last,
    ]);

const rates = (grade: string, words: string): Beat => does('party', 'rate', 20, { grade, named: 'named', words });

const firstAsked = ({ dice }: Scene): Plot =>
  plot('service', 'walk-in', [
    does('dongtou-secretary', 'register', 0, { subject: '想开小吃店,不知道办什么证', contact: contactFrom(dice) }),
    does('dongtou-secretary', 'transfer', 4, { item: 'shijian-04' }),
    does('shijian-unit', 'ask-materials', 8, { materials: '场所平面图一份、负责人身份证明一份。' }),
  ]);

const accusation = (): Plot =>
  plot('accusation', 'web', [
    does('party', 'register', 0, {
      ...{ subject: '反映镇里公车私用', detail: '节假日看到单位的车接送家人。', named: 'anonymous', accused: 'baihe' },
    }),
    does('discipline-unit', 'accept', 10),
  ]);

/** Two matters and more of each procedure, in different steps; one accusation. */
export const courses: readonly Course[] = [
  { name: 'report', tell: report, lasts: [0, 3, 5, 7] },
  { name: 'dispute', tell: dispute, lasts: [0, 2, 3, 4] },
  { name: 'land', tell: land, lasts: [1, 5] },
  { name: 'land-talks', tell: landTalks, lasts: [1, 3] },
  { name: 'price', tell: price, lasts: [0, 2, 5] },
  {
    name: 'service',
    tell: application('shijian-01', '办食品经营许可', [rates('satisfied', '一次就办成了。')]),
    lasts: [0, 1, 4],
  },
  {
    name: 'bad',
    tell: application('shijian-09', '个体工商户登记', [rates('unsatisfied', '让我跑了两趟。')]),
    lasts: [3, 4],
  },
  { name: 'first-asked', tell: firstAsked, lasts: [0, 2] },
  { name: 'accusation', tell: accusation, lasts: [1] },
];
