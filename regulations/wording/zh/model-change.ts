import type { WordingOf } from '#domain/words/wording.ts';
import type { modelChange } from '../../procedures/model-change.ts';

export const modelChangeZh = {
  title: '建议模型更换',
  summary: '给诉求建议类别或单位的模型换了版本，自动立件告知受理岗：换成哪一版、为什么换、两版各有多准。',
  steps: { changed: { label: '待看', duty: '看一看新模型的建议', now: '模型已更换，{holder}最晚{due}看过。' } },
  ends: { 'looked-at': { label: '已看过', now: '受理岗看过了。' } },
  holders: { clock: '系统到期自动', follow: '系统', station: '受理岗' },
  fields: {
    subject: { label: '标题', hint: '自动写上' },
    suggests: { label: '建议什么', hint: '自动写上', options: { category: '类别', unit: '单位' } },
    version: { label: '换成第几版', hint: '自动写上' },
    before: { label: '之前是第几版', hint: '0 表示之前没有模型，只按关键词' },
    why: { label: '为什么换', hint: '自动写上', options: { trained: '有人用命令训练了新的一版', 'not-worse': '每周重新训练，比一比不差于原来的', 'put-back': '有人换回了这一版' } },
    figures: { label: '有多准', hint: '宏平均 F1，1 是全对；箭头前是原来的，后是现在的' },
    note: { label: '看过的意见', hint: '可以不填' },
  },
  clocks: {},
  documents: {},
  acts: {
    register: { sentence: '建议模型更换，自动立件[，编号{number}]', notice: '给诉求建议类别或单位的模型换了版本，请看一看。' },
    conclude: { label: '看过了', sentence: '{who}看过了[：{note}]', notice: '受理岗看过了。' },
  },
} satisfies WordingOf<typeof modelChange>;
