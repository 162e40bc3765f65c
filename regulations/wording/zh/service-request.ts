import type { WordingOf } from '#domain/words/wording.ts';
import type { serviceRequest } from '../../procedures/service-request.ts';

export const serviceRequestZh = {
  title: '12345诉求',
  summary: '身边的事不顺心，说一声：有人接、有期限、有答复，解决没解决由您说了算。',
  steps: {
    received: { label: '待派单', duty: '派给承办单位或直接答复', now: '{holder}正在看这件事该由谁办，最晚{due}派出去。' },
    'with-unit': { label: '待接单', duty: '接单或提出派单异议', now: '{holder}最晚{due}回话接不接。' },
    disputed: { label: '派单异议', duty: '定下由谁承办', now: '{holder}正在定这件事归谁办，最晚{due}定下来。您不用跑腿。' },
    handling: { label: '办理中', duty: '办理并答复', now: '{holder}正在办，最晚{due}答复您。' },
    answered: {
      label: '已答复，等您评', duty: '说明解决没有',
      now: '请看看答复，{due}以前告诉我们解决了没有。不说也行，到时先结案，但不算解决，也不算您满意。',
    },
    'with-superior': { label: '上级办理', duty: '督促办理并答复', now: '这件事已经交到上一级{holder}手里，最晚{due}答复您。' },
    'answered-last': {
      label: '上级已答复，等您评', duty: '说明解决没有',
      now: '这是上一级的答复。请在{due}以前告诉我们解决了没有。还没解决的话，您还可以走信访、行政复议、仲裁或打官司。',
    },
    joined: { label: '合并办理', duty: '随主件一并答复', now: '几件一样的事合在一起办，最晚{due}答复您。' },
  },
  ends: {
    closed: { label: '已结案', now: '这件事结案了。以后又出问题，随时再跟我们说。' },
    concluded: {
      label: '办结（未解决）',
      now: '这件事在这里办到头了，记为“没有解决”。您还可以走信访、行政复议、仲裁或打官司。',
    },
    diverted: { label: '已转其他途径', now: '这里不再办了。到哪里办、怎么办，都给您写明了。' },
    withdrawn: { label: '已撤回', now: '这件事按您的意思不办了。以后想再说，随时可以。' },
  },
  holders: {
    resident: '诉求人', clock: '系统到期自动', follow: '相关事项联动', station: '受理单位', unit: '承办单位', handler: '承办人', head: '承办单位负责人',
    superior: '承办单位的上级', supervisor: '督查部门', field: '网格员', 'common superior': '共同上级',
  },
  fields: {
    subject: { label: '什么事', hint: '一句话说清楚，例如：东头村三组路灯不亮' },
    detail: { label: '详细说说', hint: '什么时候、在哪里、怎么回事，希望怎么办' },
    place: { label: '在哪里', hint: '村、组、路口或门牌；说不准可以不填' },
    category: { label: '哪一类', hint: '拿不准可以不选，我们来分' },
    photos: { label: '照片', hint: '最多六张，没有也行' },
    contact: { label: '怎么联系您', hint: '姓名和电话，只给办事的人看；不想留可以不填' },
    external: { label: '原编号', hint: '别的系统已有的编号，照抄' },
    happened: { label: '反映日期', hint: '原来是哪一天反映的' },
    origin: { label: '原始记录', hint: '原系统里的其他内容，照录：时间、数量、分类' },
    unit: { label: '承办单位', hint: '按职责分工选一个' },
    ground: {
      label: '异议理由', hint: '选一条',
      options: { 'not-our-remit': '不属于本单位职责', 'not-our-place': '不在本单位管辖地', 'several-units': '涉及多个单位', 'wrong-category': '类别有误' },
    },
    reason: { label: '理由', hint: '写清事实和依据' },
    road: {
      label: '走哪条路', hint: '告知诉求人到哪里办',
      options: {
        petition: '信访', litigation: '诉讼', reconsideration: '行政复议',
        arbitration: '仲裁', discipline: '纪检监察举报', emergency: '110、119、120等紧急救助',
      },
    },
    handler: { label: '承办人', hint: '本单位的一个岗位' },
    departments: { label: '请哪些单位', hint: '可以选几个' },
    days: { label: '延长几个工作日', hint: '累计不超过规定的上限' },
    reply: { label: '答复', hint: '办了什么、结果怎样、没办成的为什么' },
    words: { label: '您想说的话', hint: '哪里好、哪里不好，都行' },
    rating: { label: '打几分', hint: '五分最好，一分最差' },
    order: { label: '督办要求', hint: '要办什么、什么时候报' },
    main: { label: '主件编号', hint: '同一件事里最先登记的那一件' },
  },
  clocks: {},
  documents: {},
  acts: {
    register: {
      label: '提交', sentence: '[{self}提出诉求][{by}登记群众诉求][，编号{number}]',
      notice: '您说的事我们记下了[，编号{number}]。凭编号和查询码随时能查办到哪了。',
    },
    answer: { notice: '[{by}答复您了。]' },
    accept: { label: '接单', sentence: '{who}接单', notice: '{who}接下了您的事。' },
    extend: { sentence: '{who}批准延期{days}个工作日', notice: '{who}说还需要{days}个工作日，负责人批准了[，改到最晚{due}][，原因是：{reason}]。' },
  },
} satisfies WordingOf<typeof serviceRequest>;
