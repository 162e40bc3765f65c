import type { FiguresWording, FigureWordsOf } from '#domain/words/figure-wording.ts';
import type { FigureId, figures } from '../../figures/index.ts';

type Words = { readonly [F in FigureId]: FigureWordsOf<(typeof figures)[F]> };

const grades = { satisfied: '满意（4、5分）', fair: '一般（3分）', dissatisfied: '不满意（1、2分）', 'not-rated': '没有评价' };
const notRated = { 'not-rated': '没有评价不算满意，也不算不满意' };
const kept = { 'in-time': '按时答复', late: '答复迟了' };

const words = {
  'on-time': {
    title: '按时办结率',
    says: '到期该答复的，有多少按时答复了。到期没答复的算迟；没到期的还不算。',
    parts: { ...kept, unanswered: '到期还没答复', withdrawn: '期内撤回', diverted: '期内导入别的程序', excluded: '申请移出评价', other: '并案、退回等' },
    leftOut: { withdrawn: '诉求人撤回，不再需要答复', diverted: '依法走别的途径，期限由那边算', excluded: '正在由别的单位审；审不通过的，重新起算后再计', other: '期限随并案、退回等转走，由接手的一方另算' },
  },
  resolved: {
    title: '解决率',
    says: '居民作出的有效评价里，有多少说解决了。',
    parts: { resolved: '居民说解决了', unresolved: '居民说没解决', declined: '不愿意评价', 'not-reached': '没有联系上', silence: '期满没有说话' },
    leftOut: { declined: '不愿意评价是居民的自由', 'not-reached': '没有联系上，不知道居民怎么看', silence: '沉默不算解决，也不算没解决' },
  },
  'satisfaction-office': {
    title: '对信访部门的满意率',
    says: '信访人对信访部门的评价（与办理机关分开评）；同一事项评过几次的，算最后一次。',
    parts: grades,
    leftOut: notRated,
  },
  'satisfaction-body': {
    title: '对办理机关的满意率',
    says: '信访人对有权处理机关的评价（与信访部门分开评）；同一事项评过几次的，算最后一次。',
    parts: grades,
    leftOut: notRated,
  },
  'first-repeat': {
    title: '初次与重复',
    says: '登记的事项里，有多少和先前的同一件事有关联。按事项认定，不按人；多少都不说明谁办得好坏。',
    parts: { repeat: '与先前事项有关联', first: '初次' },
    leftOut: {},
  },
  'charged-time': {
    title: '吹哨报到计时',
    says: '被请的部门没有按时报到办理的，超出的工作日记在这个部门头上，不记在吹哨的一方。',
    parts: { 'in-time': '按时报回', late: '报回迟了', 'not-come': '到期还没有报回', recalled: '已收回' },
    leftOut: { recalled: '吹哨的一方收回了，不再需要报到' },
  },
  'service-items': {
    title: '服务事项精简',
    says: '事项目录在起止两天各有多少项在用，减少或增加了百分之几；一项改了几版仍算一项。',
  },
  topics: {
    title: '每月一题治前治后',
    says: '每个专题治本那天前后同样长的日子里，各有多少件同类诉求。专题点名了类别的，没有归集进来的也算。',
  },
  'petitions-registered': {
    title: '信访事项登记',
    says: '登记的信访事项件数，不含检举控告。件数不用于评价任何单位。',
    parts: { claim: '申诉求决', suggestion: '建议意见', unsorted: '登记时没有分类' },
    leftOut: {},
  },
  'petition-routing': {
    title: '转送、交办、督办',
    says: '信访部门转送、交办、督办的次数，不含检举控告。',
    parts: { transfer: '转送', assign: '交办', supervise: '督办' },
    leftOut: {},
  },
  'annual-report': {
    title: '信访情况年度报告',
    says: '《信访工作条例》第四十一条要求的内容，逐项列出；系统没有的，写明没有和原因。',
    fields: {
      registered: { label: '信访事项数据统计' },
      'by-month': { label: '信访事项数据统计（按月）' },
      accusations: { label: '检举控告', why: '检举控告由有权处理的机关单独处理、单独统计，不进入本系统的汇总数字（第三十条、第四十六条）。' },
      areas: { label: '信访事项涉及领域' },
      bodies: { label: '被投诉较多的机关、单位' },
      routing: { label: '转送、交办、督办情况' },
      'routed-to': { label: '转送、交办、督办情况（按单位）' },
      advice: { label: '提出改进工作、完善政策和给予处分建议以及被采纳情况', why: '系统里还没有登记建议书的规程，请信访部门另行填写。' },
      'on-time': { label: '其他：按时办结情况' },
      office: { label: '其他：对信访部门的满意率' },
      body: { label: '其他：对办理机关的满意率' },
    },
  },
} satisfies Words;

export const figuresZh: FiguresWording = {
  divisions: { unit: '单位', category: '类别', place: '地方', month: '月份', procedure: '规程' },
  hidden: '不足{n}件，不显示',
  all: '全部',
  unnamed: '未注明',
  figures: words,
};
