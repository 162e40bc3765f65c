import type { WordingOf } from '#domain/words/wording.ts';
import type { priceReport } from '../../procedures/price-report.ts';

export const priceReportZh = {
  title: '价格举报',
  summary: '不明码标价、价格欺诈、乱涨价，可以举报。谁举报的，封起来保密；查得怎样，一定告诉您。',
  steps: {
    registered: { label: '待转办', duty: '转给市场监管部门', now: '{holder}最晚{due}转给管价格的部门。' },
    checking: { label: '核查中', duty: '核查并决定立不立案', now: '{holder}正在核查，最晚{due}决定立不立案。不会说出是谁举报的。' },
    investigating: { label: '立案调查', duty: '作出处理决定', now: '立案了，{holder}正在查，最晚{due}作出决定。' },
    telling: { label: '待告知', duty: '告诉举报人结果', now: '有结果了，{holder}最晚{due}告诉您。' },
  },
  ends: {
    told: { label: '已告知结果', now: '查的结果告诉您了。' },
    diverted: { label: '转其他途径', now: '这件事不归价格举报，该去哪里写明了。' },
  },
  holders: {
    informant: '举报人', clock: '系统到期自动', station: '受理岗', unit: '市场监管部门', handler: '承办人', head: '负责人', desk: '各单位收件岗', field: '网格员',
  },
  fields: {
    subject: { label: '什么事', hint: '一句话说清楚' },
    detail: { label: '详细说说', hint: '什么时候、买什么、怎么标价、怎么收钱' },
    trader: { label: '哪家', hint: '店名、摊位或者网店' },
    about: { label: '哪一种', hint: '拿不准可以不选', options: { 'no-marking': '不明码标价', fraud: '价格欺诈', 'above-limit': '超过规定的价', hoarding: '囤积、哄抬', other: '其他' } },
    source: { label: '怎么发现的', hint: '巡查发现的选巡查', options: { report: '群众举报', patrol: '价格巡查' } },
    place: { label: '在哪里', hint: '店在什么地方' },
    photos: { label: '照片或小票', hint: '最多六张，没有也行' },
    contact: { label: '您的姓名和电话', hint: '可以不留；留了封起来保密，只用来告诉您结果' },
    unit: { label: '转给哪个部门', hint: '市场监管部门' },
    where: { label: '到哪里办', hint: '机关、电话' },
    reason: { label: '理由', hint: '写清事实和依据' },
    handler: { label: '承办人', hint: '本单位的一个岗位' },
    found: { label: '查到什么', hint: '现场情况、证据；不要写谁举报的' },
    result: { label: '结论', hint: '选一条', options: { 'no-violation': '没有违法', corrected: '已责令改正', penalised: '已处罚' } },
    decision: { label: '处理决定', hint: '依据和内容' },
    reply: { label: '告诉举报人的话', hint: '查了什么、结果怎样，用他听得懂的话' },
    days: { label: '延长几个工作日', hint: '累计有上限' },
    words: { label: '要补充的话', hint: '新情况、新证据' },
  },
  clocks: {},
  documents: {},
  acts: {
    register: { sentence: '[{self}举报价格问题][{by}登记价格举报][，编号{number}]', notice: '您的举报登记好了[，编号{number}]。谁举报的会保密。' },
    transfer: { label: '转市场监管部门', sentence: '{who}转送{unit}', notice: '您的举报转给{unit}了。' },
    divert: { sentence: '{who}告知应到{where}', notice: '这件事请到{where}。' },
    inspect: { label: '现场核查', sentence: '{who}现场核查', notice: '{who}去查过了。' },
    'not-filed': { notice: '{who}没有立案，原因会写清楚告诉您。' },
    decide: { sentence: '{who}作出处理决定，{result}', notice: '{who}作出了处理决定：{result}。' },
    answer: { label: '告知结果', sentence: '{who}告知举报人结果', notice: '{who}把结果告诉您了。' },
  },
} satisfies WordingOf<typeof priceReport>;
