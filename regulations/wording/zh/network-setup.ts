import type { WordingOf } from '#domain/words/wording.ts';
import type { networkSetup } from '../../procedures/network-setup.ts';

const there = { 'in-place': '到位', missing: '没有到位' } as const;

export const networkSetupZh = {
  title: '网点组建验收',
  summary: '站、室、点建起来，机构、场所、人员、制度四样都查实到位，才算建成；站必查，室和点抽查。',
  steps: {
    checking: { label: '待乡镇查验', duty: '到现场查四样', now: '{holder}到现场查机构、场所、人员、制度，最晚{due}给结果。' },
    inspecting: { label: '待抽查', duty: '到现场抽查', now: '抽中了，{holder}到现场查，最晚{due}给结果。' },
    'inspecting-station': { label: '待必查', duty: '到站里查四样和人数', now: '站每个都查，{holder}最晚{due}查完。' },
    'sent-back': { label: '退回整改', duty: '补齐缺的，再报', now: '还有没到位的，{holder}最晚{due}补齐再报。' },
  },
  ends: {
    accepted: { label: '验收合格，启用', now: '四样都到位，已经启用。' },
    withdrawn: { label: '已撤回', now: '申请的单位撤回了。' },
  },
  holders: { clock: '系统到期自动', applicant: '申请单位', builder: '建设单位', above: '建设单位的上级', inspector: '群众工作部' },
  fields: {
    site: { label: '哪个站、室、点', hint: '先在单位册里登记它' },
    level: { label: '哪一级', hint: '乡镇设站，村社区设室，组设点', options: { station: '站', room: '室', point: '点' } },
    purpose: { label: '为什么查', hint: '新建的申请验收；已建的，站必查，室和点抽中了查', options: { 'set-up': '新建验收', inspection: '已建检查' } },
    builder: { label: '谁负责建', hint: '缺什么由它补' },
    plan: { label: '准备得怎样', hint: '牌子、房子、人、制度，各说一句' },
    organisation: { label: '机构', hint: '牌子挂了，上级明确，站长（主任）有人', options: there },
    premises: { label: '场所', hint: '有固定的地方，群众找得到', options: there },
    people: { label: '人员', hint: '人到岗，知道自己管哪里', options: there },
    rules: { label: '制度', hint: '工作制度上墙，台账建起来', options: there },
    staff: { label: '站里几个人', hint: '站长1人、副站长1人、工作人员2至3人，一共4至5人', options: { 'under-four': '3人或更少', four: '4人', five: '5人', 'over-five': '6人或更多' } },
    found: { label: '缺什么', hint: '没到位的写清楚，退回去照着补' },
    mended: { label: '补了什么', hint: '对着退回的理由，一条一条写' },
    photos: { label: '照片', hint: '最多六张，没有也行' },
  },
  clocks: {},
  documents: {},
  acts: {
    register: { sentence: '{who}申请验收[，编号{number}]', notice: '网点验收已经登记。' },
    inspect: { label: '记下查验结果', sentence: '{who}到现场查验[，缺：{found}]', notice: '现场查过了，结果记下来了。' },
    supply: { label: '补齐再报', sentence: '{who}补齐后再报[：{mended}]', notice: '缺的补上了，请再查。' },
  },
} satisfies WordingOf<typeof networkSetup>;
