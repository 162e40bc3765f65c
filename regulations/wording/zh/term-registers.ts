import type { RegistersWording } from '#regulations/registers/index.ts';

export const termRegistersZh: Pick<RegistersWording, 'terms' | 'days'> = {
  terms: {
    name: '本地期限',
    columns: { name: '名称', from: '哪天起', amount: '数量', unit: '单位', source: '依据（文件名、文号）', note: '说明' },
    options: {
      name: {
        dispatch: '派单', accept: '接单', dispute: '对派单提出异议', settle: '裁定派单异议', handle: '办理并答复', superior: '上级办理', extension: '最多延期', confirm: '群众确认', joined: '并办等候', convene: '吹哨报到：各部门回话', urgent: '紧急事项先行处置', exclusion: '剔除审核', 'object-exclusion': '群众对剔除提不同意见', 'call-back-share': '抽多少回访', 'call-back-tries': '回访打几次不通算没打通', 'network-sample': '室、点验收抽查多少', warn: '到期前几天提醒',
        'report-file': '案卷：立案', 'report-dispatch': '案卷：派遣', 'report-accept': '案卷：接收', 'report-handle': '案卷：处置', 'report-feedback': '案卷：反馈', 'report-check': '案卷：核查', 'report-appraise': '案卷：评价', 'report-extension': '案卷：最多延期',
        'call-back': '回访', pressure: '施压情况核查', 'convene-come': '联合会办：到场', 'supervise-respond': '督办：回应', 'supervise-caution': '督办：警示后回应', 'supervise-decide': '督办：决定', 'supervise-account': '督办：说明情况', 'rectify-plan': '专项治理：定方案', 'rectify-list': '专项治理：列清单', 'rectify-all': '专项治理：全部完成', rectify: '销号：整改', 'rectify-check': '销号：验收', 'look-back-after': '办结多久后回头看', 'look-back': '回头看', 'bulletin-compile': '通报：编写', 'bulletin-publish': '通报：发布', 'topic-gather': '专题：收集', 'topic-plan': '专题：定办法', 'topic-watch': '专题：观察成效',
        'model-look': '建议模型：更换后看一看', 'model-hold-back': '建议模型：每几件留一件不学、只用来比较', 'model-word-in': '建议模型：一个词在几件里出现才学', 'model-very-sure': '建议模型：多大把握算“很有把握”', 'model-fairly-sure': '建议模型：多大把握算“较有把握”', 'model-kept': '建议模型：旧版本留几个',
        'network-check': '工作网点：审核', 'network-inspect': '工作网点：验收', 'network-mend': '工作网点：补正',
        'quiet-from': '夜里几点起不发短信', 'quiet-until': '早上几点起再发', 'digest-at': '每天几点发待办提醒', 'message-tries': '一条消息最多试几次', 'message-pause': '发送失败后隔几分钟再试', 'checkpoint-at': '每天几点把公开账本的检查点送出去', 'checkpoint-every': '账本多了几条就提前送一次检查点',
        'heat-person': '热度：最密的一段时间里每人几分', 'heat-apart': '热度：其他每人几分', 'heat-span': '热度：最密的一段时间几天', 'heat-repeats': '热度：同一人再说', 'heat-for': '热度：点赞', 'heat-against': '热度：反对', 'heat-growth': '热度：比前一段时间每多一人几分', 'heat-fades': '热度：最后一次说后几天减半',
        'keep-contact': '联系方式保存几个月', 'keep-recording': '录音保存几个月', 'keep-query-code': '外部系统查询码保存几个月', 'keep-reject': '没收下的交换数据保存几个月', 'keep-message': '消息发送记录保存几个月',
      },
      unit: { 'calendar-days': '日', 'working-days': '工作日', hours: '小时', share: '比例', number: '数', months: '个月' },
    },
  },
  days: {
    name: '本地作息',
    columns: { from: '哪天（起）', until: '到哪天（不填就是一天）', works: '放假还是上班', source: '依据（文件名、文号）', note: '说明' },
    options: { works: { off: '放假', work: '上班' } },
  },
};
