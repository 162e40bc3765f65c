import type { Case, Deed } from '#domain/words/case.ts';

const words = { subject: '东头村三组路灯不亮', detail: '路灯坏了三天,晚上看不见路。' };
const told: readonly Deed[] = [['2026-03-02', 'party', 'register', words]];
const dispatched: readonly Deed[] = [...told, ['2026-03-02T15:00', 'hotline.station', 'dispatch', { unit: 'water' }]];
const disputed: readonly Deed[] = [...dispatched, ['2026-03-03', 'water.unit', 'dispute-dispatch', { ground: 'not-our-remit', reason: '归住建' }]];
const accepted: readonly Deed[] = [...dispatched, ['2026-03-03', 'water.unit', 'accept']];
const reply = { reply: '已换灯头,今晚起亮。' };
const answered: readonly Deed[] = [...accepted, ['2026-03-05', 'water.handler', 'answer', reply]];
const again: readonly Deed[] = [...answered, ['2026-03-06', 'party', 'unresolved', { words: '还是不亮' }], ['2026-03-09', 'water.handler', 'answer', reply]];
const above: readonly Deed[] = [...again, ['2026-03-10', 'party', 'unresolved']];
const last: readonly Deed[] = [...above, ['2026-03-12', 'county.superior', 'answer', reply]];
const convened: readonly Deed[] = [...accepted, ['2026-03-04', 'water.handler', 'convene', { departments: ['housing'], reason: '要一起看现场' }]];
const merged: readonly Deed[] = [...told, ['2026-03-02', 'hotline.station', 'merge', { main: '2026-0001' }]];
const excluding: readonly Deed[] = [...accepted, ['2026-03-04', 'water.handler', 'ask-exclusion', { road: 'litigation', reason: '合同纠纷' }]];
const excluded: readonly Deed[] = [...excluding, ['2026-03-05', 'county.superior', 'agree-exclusion', { road: 'litigation', reason: '合同纠纷,法院管' }]];

export const serviceRequestCases: readonly Case[] = [
  { says: { zh: '只要说清什么事、怎么回事,就能登记', en: 'subject and detail are enough to be registered' }, law: 'local-hotline:6', story: told, expect: { step: 'received', holder: 'hotline.station' } },
  { says: { zh: '应走诉讼的,告知走哪条路', en: 'what belongs in court is told which road to take' }, law: 'local-hotline:7', story: [...told, ['2026-03-02', 'hotline.station', 'divert', { road: 'litigation', reason: '合同纠纷' }]], expect: { step: 'diverted' } },
  { says: { zh: '热线24小时内派单', en: 'the hotline dispatches within 24 hours' }, law: 'local-hotline:8', story: told, expect: { due: { received: '2026-03-03T09:00' }, may: ['dispatch', 'answer', 'divert'] } },
  { says: { zh: '没派单,承办单位不能直接答复', en: 'a unit cannot answer what was not dispatched to it' }, law: 'local-hotline:8', story: [...told, ['2026-03-02', 'water.unit', 'answer', reply]], expect: { refused: 'not-yours' } },
  { says: { zh: '派单后1个工作日内接单', en: 'the unit accepts within one working day' }, law: 'local-hotline:9', story: dispatched, expect: { holder: 'water.unit', due: { 'with-unit': '2026-03-03' } } },
  { says: { zh: '1个工作日内可以提派单异议', en: 'the dispatch may be disputed within one working day' }, law: 'local-hotline:10', story: disputed, expect: { step: 'disputed', holder: 'county.superior', due: { disputed: '2026-03-05' } } },
  { says: { zh: '第二个工作日起不能再提派单异议', en: 'from the second working day on it may not' }, law: 'local-hotline:10', story: [...dispatched, ['2026-03-04', 'water.unit', 'dispute-dispatch', { ground: 'not-our-remit', reason: '归住建' }]], expect: { refused: 'window' } },
  { says: { zh: '共同上级同意退回,热线重新派单', en: 'the common superior agrees, the hotline dispatches anew' }, law: 'local-hotline:10', story: [...disputed, ['2026-03-04', 'county.superior', 'agree-return']], expect: { step: 'received' } },
  { says: { zh: '共同上级不同意退回,由原单位办', en: 'the common superior refuses, the unit keeps it' }, law: 'local-hotline:10', story: [...disputed, ['2026-03-04', 'county.superior', 'refuse-return', { reason: '路灯归你们' }]], expect: { step: 'with-unit', holder: 'water.unit' } },
  { says: { zh: '提异议的单位自己不能裁定', en: 'the unit that disputes cannot settle it itself' }, law: 'local-hotline:10', story: [...disputed, ['2026-03-04', 'water.unit', 'agree-return']], expect: { refused: 'not-yours' } },
  { says: { zh: '接单后5个工作日答复', en: 'the answer is due within five working days' }, law: 'local-hotline:11', story: accepted, expect: { holder: 'water.handler', due: { handling: '2026-03-10' } } },
  { says: { zh: '内部分给承办人,期限不变', en: 'allocating inside the unit leaves the term as it is' }, law: 'local-hotline:11', story: [...accepted, ['2026-03-04', 'water.unit', 'allocate', { handler: 'water.handler' }]], expect: { due: { handling: '2026-03-10' } } },
  { says: { zh: '不能分给别的单位的人', en: 'it cannot be allocated to a post of another unit' }, law: 'local-hotline:11', story: [...accepted, ['2026-03-04', 'water.unit', 'allocate', { handler: 'housing.handler' }]], expect: { refused: 'invalid' } },
  { says: { zh: '召集的部门没回话前不能答复', en: 'while a department called has not answered, nor may the unit' }, law: 'local-hotline:11', story: [...convened, ['2026-03-05', 'water.handler', 'answer', reply]], expect: { refused: 'waiting' } },
  { says: { zh: '部门都回话后可以答复', en: 'once it has, the unit may' }, law: 'local-hotline:11', story: [...convened, ['2026-03-05', 'follow', 'report-in'], ['2026-03-05', 'water.handler', 'answer', reply]], expect: { step: 'answered' } },
  { says: { zh: '同一件事并入主件', en: 'the same thing said twice is carried by the first' }, law: 'local-hotline:12', story: merged, expect: { step: 'joined', due: { joined: '2026-03-16' } } },
  { says: { zh: '主件答复,并入的一并答复,各自评', en: 'what the first is told, the other is told, and judges for itself' }, law: 'local-hotline:12', story: [...merged, ['2026-03-06', 'follow', 'answer', reply]], expect: { step: 'answered', may: ['resolved', 'unresolved'] } },
  { says: { zh: '并错了可以分出来', en: 'what was joined by mistake is parted again' }, law: 'local-hotline:12', story: [...merged, ['2026-03-03', 'hotline.station', 'split', { reason: '不是同一盏灯' }]], expect: { step: 'received' } },
  { says: { zh: '负责人可以批准延期,累计不超过10个工作日', en: 'the head may extend, ten working days in all' }, law: 'local-hotline:13', story: [...accepted, ['2026-03-06', 'water.head', 'extend', { days: 10, reason: '等配件' }]], expect: { due: { handling: '2026-03-24' } } },
  { says: { zh: '延过10天后再延1天不行', en: 'after ten days, one more is refused' }, law: 'local-hotline:13', story: [...accepted, ['2026-03-06', 'water.head', 'extend', { days: 10, reason: '等配件' }], ['2026-03-20', 'water.head', 'extend', { days: 1, reason: '还没到' }]], expect: { refused: 'cap' } },
  { says: { zh: '承办人不能自己批延期', en: 'the handler cannot extend for himself' }, law: 'local-hotline:13', story: [...accepted, ['2026-03-06', 'water.handler', 'extend', { days: 1, reason: '等配件' }]], expect: { refused: 'not-yours' } },
  { says: { zh: '您说解决了,结案', en: 'you say resolved, it is closed' }, law: 'local-hotline:14', story: [...answered, ['2026-03-06', 'party', 'resolved', { rating: 5 }]], expect: { step: 'closed' } },
  { says: { zh: '只有您能说解决了', en: 'only you can say resolved' }, law: 'local-hotline:14', story: [...answered, ['2026-03-06', 'water.handler', 'resolved']], expect: { refused: 'not-yours' } },
  { says: { zh: '第一次说没解决,退回原单位', en: 'the first “unresolved” sends it back to the unit' }, law: 'local-hotline:14', story: [...answered, ['2026-03-06', 'party', 'unresolved']], expect: { step: 'handling', holder: 'water.handler', due: { handling: '2026-03-13' } } },
  { says: { zh: '七天不说,按“未表态”结案', en: 'seven days of silence close it as silence' }, law: 'local-hotline:14', story: [...answered, ['2026-03-13', 'clock', 'lapse']], expect: { step: 'closed' } },
  { says: { zh: '第七天还没过完,不能按未表态结案', en: 'not before the seventh day is over' }, law: 'local-hotline:14', story: [...answered, ['2026-03-12T23:59', 'clock', 'lapse']], expect: { refused: 'not-due' } },
  { says: { zh: '第二次说没解决,交上级办', en: 'the second “unresolved” goes to the superior' }, law: 'local-hotline:15', story: above, expect: { step: 'with-superior', holder: 'county.superior', due: { 'with-superior': '2026-03-17' } } },
  { says: { zh: '上级答复后您说解决了,结案', en: 'resolved after the superior’s answer closes it' }, law: 'local-hotline:16', story: [...last, ['2026-03-13', 'party', 'resolved']], expect: { step: 'closed' } },
  { says: { zh: '上级答复后仍说没解决,办结,记未解决', en: 'unresolved even then concludes it, counted unresolved' }, law: 'local-hotline:16', story: [...last, ['2026-03-13', 'party', 'unresolved']], expect: { step: 'concluded' } },
  { says: { zh: '上级答复后七天不说,办结,不算解决', en: 'silence then concludes it, not as resolved' }, law: 'local-hotline:16', story: [...last, ['2026-03-20', 'clock', 'lapse']], expect: { step: 'concluded' } },
  { says: { zh: '随时可以撤回', en: 'it may be withdrawn at any time' }, law: 'local-hotline:17', story: [...accepted, ['2026-03-04', 'party', 'withdraw']], expect: { step: 'withdrawn' } },
  { says: { zh: '撤回以后什么也不能再做', en: 'after that nothing more can be done' }, law: 'local-hotline:17', story: [...accepted, ['2026-03-04', 'party', 'withdraw'], ['2026-03-05', 'water.handler', 'answer', reply]], expect: { refused: 'ended' } },
  { says: { zh: '督办只催办,不改步骤和期限', en: 'supervision urges, it moves neither step nor term' }, law: 'local-hotline:18', story: [...accepted, ['2026-03-09', 'county.supervisor', 'supervise', { order: '请抓紧' }]], expect: { step: 'handling', due: { handling: '2026-03-10' } } },
  { says: { zh: '超期的自动上报', en: 'what is late is escalated' }, law: 'local-hotline:19', story: [...accepted, ['2026-03-11', 'clock', 'escalate']], expect: { step: 'handling' } },
  { says: { zh: '到期前一天提醒', en: 'the day before it is due, the holder is warned' }, law: 'local-hotline:19', story: [...accepted, ['2026-03-09', 'clock', 'warn']], expect: { step: 'handling' } },
  { says: { zh: '紧急的,登记时直接到上级手里,2小时内派出', en: 'what is urgent goes straight to the superior and is dispatched within two hours' }, law: 'local-hotline:21', story: [['2026-03-02', 'hotline.station', 'register', { ...words, urgent: true }]], expect: { step: 'urgent', holder: 'county.superior', due: { urgent: '2026-03-02T11:00' }, may: ['dispatch', 'divert'] } },
  { says: { zh: '办的时候发现紧急,随时上报,期限不变', en: 'found to be urgent while handled, it is reported up and its term stays' }, law: 'local-hotline:21', story: [...accepted, ['2026-03-04', 'water.handler', 'report-up', { reason: '电线垂到路面' }]], expect: { step: 'handling', due: { handling: '2026-03-10' } } },
  { says: { zh: '该走别的途径的,承办单位可以申请剔除,由共同上级审', en: 'what belongs to another road may be asked to be excluded; the common superior decides' }, law: 'local-hotline:22', story: excluding, expect: { step: 'exclusion', holder: 'county.superior' } },
  { says: { zh: '申请剔除的单位自己不能同意', en: 'the unit that asks cannot agree' }, law: 'local-hotline:22', story: [...excluding, ['2026-03-05', 'water.unit', 'agree-exclusion', { road: 'litigation', reason: '合同纠纷' }]], expect: { refused: 'not-yours' } },
  { says: { zh: '同意剔除后,您有7天可以不同意', en: 'after that the resident has seven days to object' }, law: 'local-hotline:22', story: excluded, expect: { step: 'excluded', may: ['object-exclusion'], due: { excluded: '2026-03-12' } } },
  { says: { zh: '您不同意,重新派办', en: 'an objection sends it back to be dispatched' }, law: 'local-hotline:22', story: [...excluded, ['2026-03-06', 'party', 'object-exclusion', { words: '就是路灯的事' }]], expect: { step: 'received' } },
  { says: { zh: '7天不说,按告知的途径走', en: 'seven days of silence, and that road it is' }, law: 'local-hotline:22', story: [...excluded, ['2026-03-13', 'clock', 'conclude']], expect: { step: 'diverted' } },
  { says: { zh: '同一件事只能申请剔除一次', en: 'exclusion may be asked for once only' }, law: 'local-hotline:22', story: [...excluding, ['2026-03-05', 'county.superior', 'refuse-exclusion', { reason: '属于你们职责' }], ['2026-03-06', 'water.handler', 'ask-exclusion', { road: 'litigation', reason: '还是合同' }]], expect: { refused: 'no-way' } },
  { says: { zh: '回访时您说解决了,和自己点的一样算数', en: 'what is said to the call-back counts as if said on the page' }, law: 'local-hotline:14', story: [...answered, ['2026-03-06', 'follow', 'resolved', { rating: 5 }]], expect: { step: 'closed' } },
  { says: { zh: '可以补充、可以催,步骤期限都不变', en: 'adding to it and urging it on move neither step nor term' }, law: 'local-hotline:25', story: [...accepted, ['2026-03-04', 'party', 'supplement', { words: '第二盏也不亮' }], ['2026-03-05', 'party', 'urge']], expect: { step: 'handling', due: { handling: '2026-03-10' } } },
  { says: { zh: '外部系统的进展记下来,不改本件', en: 'progress reported from outside is noted and changes nothing here' }, law: 'local-hotline:26', story: [...accepted, ['2026-03-04', 'hotline.station', 'exchange', { stage: '已受理', on: '2026-03-03' }]], expect: { step: 'handling' } },
];
