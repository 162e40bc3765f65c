import type { WordingOf } from '#domain/words/wording.ts';
import type { bulletin } from '../../procedures/bulletin.ts';

const cell = (label: string) => ({ label, hint: '由系统算出' });
const table = '由系统从台账算出，不能手填；不足10件的不显示具体数';

export const bulletinZh = {
  title: '办理情况通报',
  summary: '每月一期：办到哪一步、哪里超期、按时多少、解决多少，从台账自动算出，负责人发布，人人能看。不给单位排先后。',
  steps: {
    compiling: { label: '统计中', duty: '从台账统计', now: '正在统计，{due}以前算好。' },
    drafted: { label: '待发布', duty: '发布或退回重算', now: '算好了，{holder}最晚{due}发布。' },
  },
  ends: { published: { label: '已发布', now: '这一期发布了，人人能看。' } },
  holders: { clock: '系统到期自动', follow: '系统统计', station: '受理单位', head: '负责人' },
  fields: {
    subject: { label: '标题', hint: '自动写上' },
    past: { label: '哪个月', hint: '通报的那个月' },
    remarks: { label: '说明', hint: '可以不填；会公布' },
    steps: { label: '办到哪一步', hint: table, columns: { procedure: cell('类别'), step: cell('步骤'), n: cell('件数') } },
    late: { label: '超期在办', hint: table, columns: { unit: cell('单位'), procedure: cell('类别'), n: cell('件数') } },
    'in-time': { label: '按时答复', hint: table, columns: { procedure: cell('类别'), n: cell('按时'), base: cell('应答复') } },
    resolved: { label: '说解决了的', hint: table, columns: { procedure: cell('类别'), n: cell('说解决了'), base: cell('说了的') } },
    reason: { label: '理由', hint: '哪个数不对' },
  },
  clocks: {},
  documents: {},
  acts: {
    register: { sentence: '新的一期通报自动立件[，编号{number}]', notice: '新的一期通报开始统计了。' },
    draft: { label: '从台账统计', sentence: '系统从台账算出各项数字', notice: '数字算好了。' },
    'send-back': { label: '退回重算', sentence: '{who}退回重算[：{reason}]', notice: '退回重算了。' },
  },
} satisfies WordingOf<typeof bulletin>;
