import { answer, choice, date, longText, number, photos, plain, post, rating, recordings, text, unit } from '#domain/words/field.ts';

/** The five lawful procedures a claim is led into instead of a handling opinion: art. 31(1)–(5), in that order. */
const roads = ['litigation', 'arbitration', 'party-appeal', 'administrative-procedure', 'duty'] as const;

/** What an answer is held against: what was said at first, and since. */
const asked = { answersTo: ['subject', 'detail', 'words'] } as const;

/** Every question a petition asks, of the petitioner and of those who handle it. */
export const petitionFields = {
  subject: text('internal', 100, '承包地被占后没有拿到补偿'), detail: longText('internal', 20_000, '去年修路占了我家两分地,说好的补偿款到现在没有给。'),
  place: plain('place', 'internal'), category: plain('category', 'internal'), photos: photos('internal', 6), contact: plain('person', 'personal'),
  recordings: { ...recordings('internal', 3), not: { kind: 'accusation' } }, 'read-back': plain('yes', 'internal'),
  external: text('internal', 80, 'XF-2026-0001'), 'external-code': text('personal', 80, '8391'), stage: text('internal', 80, '已受理'), on: plain('date', 'internal'), note: longText('internal', 4000, '省信访信息系统：已转送自然资源局。'), happened: plain('date', 'internal'), representatives: number('internal', 1, 5),
  kind: choice('internal', ['claim', 'suggestion', 'accusation']), 'received-by': choice('internal', ['petition-office', 'competent-body', 'village-room']),
  body: unit('department', 'town', 'discipline'), accused: { kind: 'unit', mark: 'internal' }, 'accused-person': plain('person', 'personal'),
  'report-by': date('internal', 'from-today'), order: longText('internal', 2000, '请查清事实,按期反馈办理结果。'), report: longText('internal', 4000, '已办结,补偿款已发到户。'),
  'claim-road': choice('internal', ['opinion', ...roads]), road: choice('internal', roads), where: text('internal', 200, '听溪县人民法院立案庭'),
  ground: choice('internal', ['out-of-remit', 'pending-below', 'finished', 'litigation']), earlier: plain('matter', 'internal'),
  objection: choice('internal', ['not-our-remit', 'several-bodies']), reason: longText('internal', 2000, '征地补偿由自然资源部门负责,不属于本单位职责。'),
  'first-time': plain('yes', 'internal'), 'not-diverted': plain('yes', 'internal'), 'not-assigned': plain('yes', 'internal'),
  'not-refusal': plain('yes', 'internal'), 'not-complex': plain('yes', 'internal'),
  handler: post('handler', 'body'), days: number('internal', 1, 60), consent: plain('yes', 'internal'), agreement: longText('internal'), record: longText('internal'),
  request: longText('internal', 2000, '请求发放占地补偿款。'), facts: answer(longText('internal', 4000, '经查,修路占地属实,补偿款尚未发放。'), asked),
  result: choice('internal', ['support', 'explain', 'not-support']), opinion: answer(longText('internal', 4000, '予以支持,十五日内发放补偿款。'), asked),
  basis: answer(text('internal', 400, '《土地管理法》第四十八条'), asked), method: choice('internal', ['in-person', 'post', 'electronic', 'left']),
  'served-on': date('internal', 'since-step'), proof: text('internal', 200, '送达回证,本人签收'),
  adopted: choice('internal', ['adopted', 'partly', 'not-adopted']), reply: answer(longText('internal', 4000, '您的建议已采纳,下月起调整班车时间。'), asked),
  rated: choice('internal', ['petition-office', 'handling-body']), rating: rating('internal', 5), words: longText('internal'),
} as const;

/** What is asked when a petition is brought in; only subject and detail are needed. */
export const petitionForm = [
  'subject', 'detail', 'kind', 'received-by', 'body', 'accused', 'accused-person', 'place', 'category', 'photos', 'contact', 'recordings', 'read-back',
  'representatives', 'external', 'external-code', 'happened', 'earlier',
] as const;

export const petitionForStaff = [
  'recordings', 'read-back', 'received-by', 'category', 'representatives', 'external', 'external-code', 'happened', 'earlier',
] as const;

/** 信访处理意见书: claim, facts and reasons, opinion, legal basis (art. 32). */
export const opinionParts = ['request', 'facts', 'result', 'opinion', 'basis'] as const;

/** What each act cannot do without. Simplified handling has five conditions, each ticked by the body that decides it. */
export const petitionNeeds = {
  transfer: ['body', 'kind'], assign: ['body', 'kind', 'report-by', 'order'], 'object-transfer': ['objection', 'reason'], 'refuse-return': ['reason'],
  'not-accept': ['ground', 'reason'], 'no-further-accept': ['earlier', 'reason'], divert: ['road', 'where', 'reason'],
  simplified: ['first-time', 'not-diverted', 'not-assigned', 'not-refusal', 'not-complex'], allocate: ['handler'], recuse: ['reason'], mediate: ['consent'],
  extend: ['days', 'reason'], 'report-in': ['report'], answer: ['reply'], opinion: opinionParts, 'send-back': ['reason'],
  serve: ['method', 'served-on', 'proof'], rate: ['rated', 'rating'], supervise: ['order'],
  supplement: ['words'], 'report-up': ['reason'], exchange: ['stage', 'on'],
} as const;

export const petitionTakes = {
  transfer: ['accused', 'accused-person', 'category'], assign: ['category'], mediate: ['agreement'], hearing: ['reason'], review: ['reason'],
  're-review': ['reason'], rate: ['words'], withdraw: ['words'], urge: ['words'], exchange: ['note'], supplement: ['photos'],
} as const;
