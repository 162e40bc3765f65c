import type { WordingOf } from '#domain/words/wording.ts';
import type { appointment } from '../../procedures/appointment.ts';

export const appointmentZh = {
  title: '约接访',
  summary: '在公布的接访日里约一个时间，当面说；说的话写下来、念给您听，要办的另立一件接着办，不用再说一遍。',
  steps: {
    asked: { label: '等回话', duty: '给回话，定时间', now: '{holder}最晚{due}给您回话。' },
    confirmed: { label: '定好了', duty: '接访', now: '定好了，{due}到接访的地方来。请带上回执。' },
  },
  ends: {
    met: { label: '谈过了', now: '当面谈过了，说的话记在下面。' },
    absent: { label: '没有来', now: '约好的时间没有见到您。想再约，随时可以，对您没有影响。' },
    withdrawn: { label: '取消了', now: '您取消了，空出来的时间给别人约。' },
  },
  holders: {
    resident: '来访人', clock: '系统到期自动', desk: '接访单位', head: '接访单位负责人', station: '受理岗', office: '信访岗', field: '网格员', secretary: '村（社区）书记',
  },
  fields: {
    day: { label: '哪个接访日', hint: '谁、哪天、在哪里，都公布了' },
    time: { label: '几点', hint: '接访日公布的时间里选一个，例如09:30' },
    subject: { label: '想说什么事', hint: '一句话就行' },
    detail: { label: '详细说说', hint: '来之前可以先写一点；接访的人当面把您说的写在这里，念给您听' },
    people: { label: '来几个人', hint: '多人同来的要推选代表，代表不超过5人（《信访工作条例》第二十条）' },
    contact: { label: '怎么找您', hint: '有变动好通知您；不留也能约' },
    reason: { label: '为什么改', hint: '写清楚，让来访人看得明白' },
    'read-back': { label: '念给来访人听过，他说对', hint: '没念过不能记' },
    result: { label: '接下来', hint: '要办的从这里另立一件，话带过去，不用再录', options: { nothing: '说清楚了，没有别的事', 'service-request': '登记一件诉求接着办', petition: '登记一件信访事项' } },
  },
  clocks: {},
  documents: {},
  acts: {
    register: { sentence: '{who}约了{day}，{time}[，编号{number}]', notice: '您约的接访记下来了[，编号{number}]：{day}，{time}。' },
    confirm: { label: '确认时间', sentence: '{who}确认了约好的时间', notice: '您约的时间定好了。' },
    reschedule: { label: '改期', sentence: '{who}改到{day}，{time}[，原因：{reason}]', notice: '时间改到{day}，{time}[，原因是：{reason}]。' },
    withdraw: { label: '不去了，取消', sentence: '{who}取消了', notice: '您取消了接访，时间给别人约。' },
  },
} satisfies WordingOf<typeof appointment>;
