import type { WordingOf } from '#domain/words/wording.ts';
import type { boxOpening } from '../../procedures/box-opening.ts';

export const boxOpeningZh = {
  title: '举报箱开箱',
  summary: '举报箱按期开，两个人清点、核对，每一封都登记，登记的数和清点的数一样才算完。',
  steps: {
    hanging: { label: '等下一次开箱', duty: '开箱清点', now: '最晚{due}开箱。' },
    counted: { label: '等另一人核对', duty: '另一人核对件数', now: '清点过了，最晚{due}由另一人核对。' },
    registering: { label: '逐封登记', duty: '逐封登记完', now: '最晚{due}把每一封都登记完。' },
  },
  ends: { emptied: { label: '开箱完毕', now: '每一封都登记了。' } },
  holders: { clock: '系统到期自动', follow: '箱里的信登记时自动', keeper: '管箱单位', handler: '管箱单位承办人', head: '管箱单位负责人' },
  fields: {
    box: { label: '哪个箱子', hint: '登记册里的举报箱' },
    letters: { label: '一共几件', hint: '当场数，空箱填0' },
    note: { label: '开箱情况', hint: '锁和箱体是否完好；不写信里的内容' },
  },
  clocks: {},
  documents: {},
  acts: {
    register: { sentence: '开始算下一次开箱的日子[，编号{number}]', notice: '举报箱登记了下一次开箱。' },
    'empty-box': { sentence: '{who}开箱清点[，共{letters}件]' },
    confirm: { label: '核对无误', sentence: '{who}核对件数无误', notice: '另一人核对过了。' },
    gather: { label: '登记一件', sentence: '箱里的一件已经登记', notice: '箱里的一件已经登记。' },
    conclude: { label: '登记完毕', sentence: '{who}确认件数与登记数一致', notice: '每一封都登记了。' },
  },
} satisfies WordingOf<typeof boxOpening>;
