import type { Case, Deed } from '#domain/words/case.ts';

const words = { subject: '承包地被占后没有拿到补偿', detail: '去年修路占了我家两分地。' };
const told: readonly Deed[] = [['2026-03-02', 'party', 'register', words]];
const direct = (more = {}): readonly Deed[] => [['2026-03-02', 'party', 'register', { ...words, 'received-by': 'competent-body', body: 'water', ...more }]];
const transferred: readonly Deed[] = [...told, ['2026-03-05', 'petitions.petition-office', 'transfer', { body: 'water', kind: 'claim' }]];
const objection = { objection: 'not-our-remit', reason: '征地补偿不归水利。' };
const objected: readonly Deed[] = [...transferred, ['2026-03-10', 'water.unit', 'object-transfer', objection]];
const refusedReturn: readonly Deed[] = [...objected, ['2026-03-12', 'petitions.petition-office', 'refuse-return', { reason: '占地的是水利工程。' }]];
const suggested: readonly Deed[] = [...told, ['2026-03-05', 'petitions.petition-office', 'transfer', { body: 'town', kind: 'suggestion' }]];
const studied: readonly Deed[] = [...suggested, ['2026-03-06', 'town.unit', 'accept']];
const assign = { body: 'water', kind: 'claim', 'report-by': '2026-05-20', order: '查清后反馈。' };
const assigned: readonly Deed[] = [...told, ['2026-03-05', 'petitions.petition-office', 'assign', assign]];
const accepted: readonly Deed[] = [...transferred, ['2026-03-10', 'water.unit', 'accept', { 'claim-road': 'opinion' }]];
const ticks = { 'first-time': true, 'not-diverted': true, 'not-assigned': true, 'not-refusal': true, 'not-complex': true };
const simple: readonly Deed[] = [...transferred, ['2026-03-10', 'water.unit', 'simplified', ticks]];
const opinion = { request: '补偿款', facts: '占地属实', result: 'support', opinion: '予以支持', basis: '《土地管理法》第四十八条' };
const drafted: readonly Deed[] = [...accepted, ['2026-04-01', 'water.handler', 'opinion', opinion]];
const signed: readonly Deed[] = [...drafted, ['2026-04-02', 'water.head', 'sign']];
const handed = (day: string) => ({ method: 'in-person', 'served-on': day, proof: '本人签收' });
const served: readonly Deed[] = [...signed, ['2026-04-02', 'water.handler', 'seal'], ['2026-04-03', 'water.handler', 'serve', handed('2026-04-03')]];
const asked: readonly Deed[] = [...served, ['2026-04-20', 'party', 'review']];
const paper = (who: string, day: string): readonly Deed[] => [[day, who, 'opinion', opinion], [day, who, 'sign'], [day, who, 'seal'], [day, who, 'serve', handed(day)]];
const reviewed: readonly Deed[] = [...asked, ...paper('county.superior', '2026-05-12')];
const askedAgain: readonly Deed[] = [...reviewed, ['2026-06-01', 'party', 're-review']];
const heard: readonly Deed[] = [...askedAgain, ['2026-06-10', 'petitions.petition-office', 'hearing']];
const accused: readonly Deed[] = [['2026-03-02', 'party', 'register', { ...words, kind: 'accusation', accused: 'water' }]];
const law = (article: string) => `petition-regulation:${article}`;
const several: readonly Deed[] = [...transferred, ['2026-03-10', 'water.unit', 'object-transfer', { ...objection, objection: 'several-bodies' }]];
const proxied: readonly Deed[] = [['2026-03-02', 'village.field', 'register', { ...words, 'received-by': 'village-room' }]];

export const petitionCases: readonly Case[] = [
  { says: { zh: '不论哪个渠道来的,都先登记', en: 'whatever the channel, it is registered' }, law: law('22'), story: told, expect: { step: 'registered', holder: 'petitions.petition-office' } },
  { says: { zh: '信访部门15日内转送或交办', en: 'the petition office transfers or assigns it within 15 days' }, law: law('22'), story: told, expect: { due: { registered: '2026-03-17' }, may: ['transfer', 'assign'], mayNot: ['accept'] } },
  { says: { zh: '交办的,到指定日期要报结果', en: 'what is assigned is reported on by the day given' }, law: law('22'), story: assigned, expect: { holder: 'water.unit', due: { notice: '2026-03-20', report: '2026-05-20' } } },
  { says: { zh: '交办期限不能写成过去的日期', en: 'that day cannot lie in the past' }, law: law('22'), story: [...told, ['2026-03-05', 'petitions.petition-office', 'assign', { ...assign, 'report-by': '2026-03-04' }]], expect: { refused: 'invalid' } },
  { says: { zh: '报了结果,交办的期限就了了', en: 'once reported, that clock is done' }, law: law('22'), story: [...assigned, ['2026-03-06', 'water.unit', 'accept', { 'claim-road': 'opinion' }], ['2026-04-06', 'water.handler', 'report-in', { report: '已查清' }]], expect: { step: 'handling', due: { report: false, conclude: '2026-05-05' } } },
  { says: { zh: '走诉讼的信件,告知去哪里', en: 'a letter about a lawsuit is told where to go' }, law: law('22'), story: [...told, ['2026-03-05', 'petitions.petition-office', 'divert', { road: 'litigation', where: '听溪县人民法院', reason: '民事纠纷' }]], expect: { step: 'diverted' } },
  { says: { zh: '直接向有权处理机关提出的,由该机关15日内告知', en: 'brought straight to the competent body, that body tells within 15 days' }, law: law('23'), story: direct(), expect: { step: 'received', holder: 'water.unit', due: { received: '2026-03-17' }, may: ['accept', 'not-accept'] } },
  { says: { zh: '直接提出、不归它管的,可以不予受理并说明理由', en: 'out of its remit, it may not accept, with the ground' }, law: law('23'), story: [...direct(), ['2026-03-04', 'water.unit', 'not-accept', { ground: 'out-of-remit', reason: '请找自然资源局' }]], expect: { step: 'not-accepted' } },
  { says: { zh: '转送来的,从本单位收到起另算15日', en: 'a transfer starts the body’s own 15 days' }, law: law('23'), story: transferred, expect: { holder: 'water.unit', due: { notice: '2026-03-20', registered: false } } },
  { says: { zh: '转送来的不能“不予受理”,只能提异议', en: 'a transfer cannot be “not accepted”, only objected to' }, law: law('23'), story: [...transferred, ['2026-03-06', 'water.unit', 'not-accept', { ground: 'out-of-remit', reason: '不归我们' }]], expect: { refused: 'not-here' } },
  { says: { zh: '5个工作日内可以提异议,由转送的部门核实', en: 'within 5 working days it may object, and the transferor verifies' }, law: law('23'), story: objected, expect: { step: 'objected', holder: 'petitions.petition-office', due: { notice: '2026-03-20' } } },
  { says: { zh: '第5个工作日过后不能再提', en: 'after the fifth working day it may not' }, law: law('23'), story: [...transferred, ['2026-03-13', 'water.unit', 'object-transfer', objection]], expect: { refused: 'window' } },
  { says: { zh: '提异议要写理由', en: 'an objection needs its reasons' }, law: law('23'), story: [...transferred, ['2026-03-10', 'water.unit', 'object-transfer', { objection: 'not-our-remit' }]], expect: { refused: 'missing' } },
  { says: { zh: '提异议的单位不能自己退回', en: 'the body that objects cannot return it by itself' }, law: law('23'), story: [...objected, ['2026-03-11', 'water.unit', 'agree-return']], expect: { refused: 'not-yours' } },
  { says: { zh: '转送部门同意,收回重新转送', en: 'the transferor agrees and routes it anew' }, law: law('23'), story: [...objected, ['2026-03-11', 'petitions.petition-office', 'agree-return']], expect: { step: 'registered', due: { notice: false, registered: '2026-03-26' } } },
  { says: { zh: '不同意退回的,15日仍从收到那天算,不能再提异议', en: 'refused, the 15 days still count from receipt, and there is no second objection' }, law: law('23'), story: refusedReturn, expect: { step: 'confirmed', holder: 'water.unit', due: { notice: '2026-03-20' }, may: ['accept'], mayNot: ['object-transfer'] } },
  { says: { zh: '直接收到的机关转给下级,异议回到它自己', en: 'what a body passed on comes back to that body when objected to' }, law: law('23'), story: [...direct(), ['2026-03-04', 'water.unit', 'transfer', { body: 'town', kind: 'claim' }], ['2026-03-06', 'town.unit', 'object-transfer', objection]], expect: { holder: 'water.unit' } },
  { says: { zh: '三级终结后以同一事实再提,不再受理,写明原编号', en: 'the same facts after re-review are not accepted again, naming the earlier petition' }, law: law('36'), story: [...told, ['2026-03-05', 'petitions.petition-office', 'no-further-accept', { earlier: '2025-0007', reason: '同一事实和理由' }]], expect: { step: 'not-accepted' } },
  { says: { zh: '3个工作日内决定简易办理,10个工作日答复', en: 'simplified handling is decided within 3 working days and answered in 10' }, law: 'simplified-handling:', story: simple, expect: { step: 'simplified', due: { simplified: '2026-03-24', conclude: '2026-05-09' } } },
  { says: { zh: '五个条件缺一个都不能简易办理', en: 'all five conditions must be ticked' }, law: 'simplified-handling:', story: [...transferred, ['2026-03-10', 'water.unit', 'simplified', { ...ticks, 'first-time': false }]], expect: { refused: 'invalid' } },
  { says: { zh: '过了3个工作日不能再选简易办理', en: 'after three working days it is too late for it' }, law: 'simplified-handling:', story: [...transferred, ['2026-03-11', 'water.unit', 'simplified', ticks]], expect: { refused: 'window' } },
  { says: { zh: '简易答复送到后,同样可以请求复查', en: 'a simplified answer is open to review as any other' }, law: 'simplified-handling:', story: [...simple, ['2026-03-13', 'water.handler', 'answer', { reply: '已发放', ...handed('2026-03-13') }]], expect: { step: 'served', due: { served: '2026-04-12' }, may: ['review'] } },
  { says: { zh: '办着发现复杂,转普通程序,60日仍从受理算', en: 'found complex, it turns ordinary; the 60 days still count from acceptance' }, law: 'simplified-handling:', story: [...simple, ['2026-03-16', 'water.handler', 'resume', { reason: '涉及多户' }]], expect: { step: 'handling', due: { conclude: '2026-05-09' } } },
  { says: { zh: '意见建议,研究论证后答复', en: 'a suggestion is studied and answered' }, law: law('29'), story: [...studied, ['2026-04-10', 'town.handler', 'answer', { reply: '下月起加开一班', adopted: 'adopted' }]], expect: { step: 'concluded' } },
  { says: { zh: '检举控告交纪检监察机关', en: 'an accusation goes to the discipline body' }, law: law('30'), story: accused, expect: { step: 'accusation', holder: 'discipline.unit' } },
  { says: { zh: '检举控告不留声音', en: 'no voice is kept of an accusation' }, law: law('30'), story: [['2026-03-02', 'party', 'register', { ...words, kind: 'accusation', recordings: ['a-voice'] }]], expect: { refused: 'invalid' } },
  { says: { zh: '申诉求决的通话录音可以作为原件', en: 'the recorded call of a claim may be its original' }, law: law('22'), story: [['2026-03-02', 'party', 'register', { ...words, kind: 'claim', recordings: ['a-voice'] }]], expect: { step: 'registered' } },
  { says: { zh: '被检举的单位碰不到它', en: 'the unit accused cannot touch it' }, law: law('30'), story: [...accused, ['2026-03-03', 'water.head', 'answer', { reply: '没有的事' }]], expect: { refused: 'not-yours' } },
  { says: { zh: '检举控告不评满意度,不回访', en: 'an accusation is neither rated nor called back' }, law: law('30'), story: [...accused, ['2026-03-03', 'party', 'rate', { rated: 'petition-office', rating: 1 }]], expect: { refused: 'not-here' } },
  { says: { zh: '被检举的是纪检机关自己,由它的上级接', en: 'when the discipline body is accused, its superior takes it' }, law: law('30'), story: [['2026-03-02', 'party', 'register', { ...words, kind: 'accusation', accused: 'discipline' }]], expect: { step: 'accusation', holder: 'petitions.petition-office' } },
  { says: { zh: '只有第31条第6项的诉求才受理办理', en: 'only claims of art. 31(6) are accepted into handling' }, law: law('31(6)'), story: accepted, expect: { step: 'handling', due: { conclude: '2026-05-09', notice: false } } },
  { says: { zh: '应走仲裁的不能受理办理', en: 'what belongs to arbitration cannot be accepted' }, law: law('23'), story: [...transferred, ['2026-03-10', 'water.unit', 'accept', { 'claim-road': 'arbitration' }]], expect: { refused: 'no-way' } },
  { says: { zh: '第31条前五项,导入各自程序,告知到哪里', en: 'claims of art. 31(1)–(5) are led into their own procedures, told where' }, law: law('31'), story: [...transferred, ['2026-03-10', 'water.unit', 'divert', { road: 'arbitration', where: '劳动争议仲裁委', reason: '劳动报酬' }]], expect: { step: 'diverted' } },
  { says: { zh: '重大复杂的可以听证,办理期限照走', en: 'a hearing may be held; the 60 days run on' }, law: law('31'), story: [...accepted, ['2026-03-20', 'water.handler', 'hearing'], ['2026-03-30', 'water.handler', 'resume', { record: '听证笔录' }]], expect: { step: 'handling', due: { conclude: '2026-05-09' } } },
  { says: { zh: '意见书由负责人签发', en: 'the head signs the opinion' }, law: law('32'), story: drafted, expect: { step: 'signing', holder: 'water.head', may: ['sign', 'send-back'] } },
  { says: { zh: '承办人不能自己签发', en: 'the handler cannot sign' }, law: law('32'), story: [...drafted, ['2026-04-02', 'water.handler', 'sign']], expect: { refused: 'not-yours' } },
  { says: { zh: '没编号盖章不能送达', en: 'without seal and number it cannot be served' }, law: law('32'), story: [...signed, ['2026-04-03', 'water.handler', 'serve', handed('2026-04-03')]], expect: { refused: 'no-paper' } },
  { says: { zh: '意见书缺了依据不行', en: 'an opinion without its legal basis is refused' }, law: law('31(6)'), story: [...accepted, ['2026-04-01', 'water.handler', 'opinion', { ...opinion, basis: '' }]], expect: { refused: 'missing' } },
  { says: { zh: '送达日期不能早于盖章前', en: 'it cannot have been served before it was signed' }, law: law('32'), story: [...signed, ['2026-04-02', 'water.handler', 'seal'], ['2026-04-03', 'water.handler', 'serve', handed('2026-02-01')]], expect: { refused: 'invalid' } },
  { says: { zh: '双方同意可以调解,期限不停', en: 'with both sides’ consent it is mediated; nothing is delayed' }, law: law('33'), story: [...accepted, ['2026-03-20', 'water.handler', 'mediate', { consent: true, agreement: '三十日内付清' }]], expect: { step: 'handling', due: { conclude: '2026-05-09' } } },
  { says: { zh: '受理起60日内办结,负责人可批延30日', en: '60 days from acceptance; the head may add 30' }, law: law('34'), story: [...accepted, ['2026-04-20', 'water.head', 'extend', { days: 30, reason: '需要测绘' }]], expect: { due: { conclude: '2026-06-08' } } },
  { says: { zh: '延期总共不超过30日', en: 'more than 30 in all is refused' }, law: law('34'), story: [...accepted, ['2026-04-20', 'water.head', 'extend', { days: 20, reason: '需要测绘' }], ['2026-05-20', 'water.head', 'extend', { days: 11, reason: '还没好' }]], expect: { refused: 'cap' } },
  { says: { zh: '收到意见书起30日内可请求复查', en: 'review may be asked within 30 days of receiving the opinion' }, law: law('35'), story: served, expect: { step: 'served', due: { served: '2026-05-03', conclude: false }, may: ['review', 'rate'], mayNot: ['withdraw'] } },
  { says: { zh: '第30天过后再申请复查,不受理', en: 'asked for after the thirtieth day, review is refused' }, law: law('35'), story: [...served, ['2026-05-04', 'party', 'review']], expect: { refused: 'window' } },
  { says: { zh: '第30天没过完,不能办结', en: 'before the thirtieth day is over it is not concluded' }, law: law('35'), story: [...served, ['2026-05-03T23:59', 'clock', 'conclude']], expect: { refused: 'not-due' } },
  { says: { zh: '30日内没请求复查,办结', en: 'without a request it is concluded then' }, law: law('35'), story: [...served, ['2026-05-04', 'clock', 'conclude']], expect: { step: 'concluded' } },
  { says: { zh: '自愿再做工作,30日照走', en: 'a voluntary rework leaves the 30 days running' }, law: law('35'), story: [...served, ['2026-04-10', 'water.handler', 'answer', { reply: '又上门解释了一次' }]], expect: { step: 'served', due: { served: '2026-05-03' } } },
  { says: { zh: '复查由上一级办,30日答复', en: 'the superior reviews within 30 days' }, law: law('35'), story: asked, expect: { step: 'reviewing', holder: 'county.superior', due: { reviewing: '2026-05-20' }, mayNot: ['serve'] } },
  { says: { zh: '原办理单位不能复查自己', en: 'the body cannot review itself' }, law: law('35'), story: [...asked, ['2026-05-12', 'water.unit', 'opinion', opinion]], expect: { refused: 'not-yours' } },
  { says: { zh: '收到复查意见30日内可请求复核', en: 're-review may be asked within 30 days of receiving the review' }, law: law('36'), story: reviewed, expect: { step: 'reviewed', due: { reviewed: '2026-06-11' }, may: ['re-review'] } },
  { says: { zh: '复核由再上一级办,市里办的由信访部门代录', en: 'the city re-reviews; the petition office records for it' }, law: law('36'), story: askedAgain, expect: { holder: 'petitions.petition-office', due: { 're-review': '2026-07-01' } } },
  { says: { zh: '复核听证期间,期限停走', en: 'during the re-review hearing the clock stands still' }, law: law('36'), story: heard, expect: { step: 're-review-hearing', due: { 're-review': 'still' } } },
  { says: { zh: '听证用了10日,期限顺延10日', en: 'ten days of hearing are not counted' }, law: law('36'), story: [...heard, ['2026-06-20', 'petitions.petition-office', 'resume', { record: '笔录' }]], expect: { due: { 're-review': '2026-07-11' } } },
  { says: { zh: '复核意见送达,三级终结', en: 'once the re-review is served, all levels are exhausted' }, law: law('36'), story: [...askedAgain, ...paper('petitions.petition-office', '2026-06-25')], expect: { step: 'exhausted' } },
  { says: { zh: '终结以后不能再复查', en: 'after that there is no further review' }, law: law('36'), story: [...askedAgain, ...paper('petitions.petition-office', '2026-06-25'), ['2026-06-26', 'party', 're-review']], expect: { refused: 'ended' } },
  { says: { zh: '有利害关系的回避,换人办', en: 'one with an interest withdraws and another takes over' }, law: law('28'), story: [...accepted, ['2026-03-11', 'water.handler', 'recuse', { reason: '当事人是我舅舅' }]], expect: { step: 'handling', holder: 'water.unit' } },
  { says: { zh: '回避的人不能再分给他', en: 'it cannot be allocated to that post again' }, law: law('28'), story: [...accepted, ['2026-03-11', 'water.handler', 'recuse', { reason: '当事人是我舅舅' }], ['2026-03-12', 'water.head', 'allocate', { handler: 'water.handler' }]], expect: { refused: 'invalid' } },
  { says: { zh: '信访部门和办理单位分别评价,不改步骤和期限', en: 'office and body are rated apart; step and terms stay' }, law: law('21'), story: [...served, ['2026-04-05', 'party', 'rate', { rated: 'handling-body', rating: 1 }]], expect: { step: 'served', due: { served: '2026-05-03' } } },
  { says: { zh: '推诿拖延的,信访部门督办', en: 'the petition office supervises a body that delays' }, law: law('40'), story: [...accepted, ['2026-05-05', 'petitions.petition-office', 'supervise', { order: '请抓紧办理' }]], expect: { step: 'handling', due: { conclude: '2026-05-09' } } },
  { says: { zh: '送达前可以撤回', en: 'before it is served it may be withdrawn' }, law: 'huiyin:§2', story: [...accepted, ['2026-03-20', 'party', 'withdraw']], expect: { step: 'withdrawn' } },
  { says: { zh: '超过60日没办结,自动上报', en: 'past the 60 days it is escalated' }, law: 'huiyin:§2', story: [...accepted, ['2026-05-10', 'clock', 'escalate']], expect: { step: 'handling' } },
  { says: { zh: '几个机关都有权处理、协商不成的,由共同的上级机关定', en: 'where several bodies are competent and cannot agree, the superior common to them settles it' }, law: law('24'), story: [...several, ['2026-03-11', 'petitions.petition-office', 'report-up', { reason: '水利、住建都有职责' }]], expect: { step: 'settling', holder: 'county.superior', due: { notice: '2026-03-20' }, may: ['assign'] } },
  { says: { zh: '重大紧急的,马上报告上级,期限不变', en: 'what is grave and urgent is reported up at once; the terms stay' }, law: law('25'), story: [...transferred, ['2026-03-06', 'water.unit', 'report-up', { reason: '堤坝有裂缝' }]], expect: { step: 'transferred', due: { notice: '2026-03-20' } } },
  { says: { zh: '村里代为提交的,信访部门收下以前不起算条例的期限', en: 'what a village room hands in starts no term of the Regulations until the petition office takes it in' }, law: 'huiyin:§2', story: proxied, expect: { step: 'proxied', holder: 'petitions.petition-office', due: { registered: false, notice: false } } },
  { says: { zh: '信访部门收下之日起15日内转送交办', en: 'from the day it is taken in, fifteen days to route it' }, law: law('22'), story: [...proxied, ['2026-03-03', 'petitions.petition-office', 'confirm']], expect: { step: 'registered', due: { registered: '2026-03-18' } } },
  { says: { zh: '外部信访信息系统的进展登记下来,不改本件', en: 'progress reported by the mandated system is noted and changes nothing here' }, law: law('21'), story: [...transferred, ['2026-03-06', 'petitions.petition-office', 'exchange', { stage: '已转送', on: '2026-03-05' }]], expect: { step: 'transferred' } },
  { says: { zh: '随时可以补充、可以催,步骤期限都不变', en: 'adding to it and urging it on move neither step nor term' }, law: 'huiyin:§2', story: [...transferred, ['2026-03-06', 'party', 'supplement', { words: '补一张照片' }], ['2026-03-07', 'party', 'urge']], expect: { step: 'transferred', due: { notice: '2026-03-20' } } },
];
