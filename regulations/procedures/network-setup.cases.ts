import type { Case, Deed } from '#domain/words/case.ts';

const four = { organisation: 'in-place', premises: 'in-place', people: 'in-place', rules: 'in-place' };
const room = { site: 'room', level: 'room', purpose: 'set-up', builder: 'village', plan: '牌子已挂。' };
const applied: readonly Deed[] = [['2026-03-02', 'village.secretary', 'register', room]];
const station: readonly Deed[] = [['2026-03-02', 'town.unit', 'register', { ...room, level: 'station', builder: 'town' }]];
const spot: readonly Deed[] = [['2026-03-02', 'petitions.petition-office', 'register', { ...room, purpose: 'inspection' }]];
const missing: readonly Deed[] = [...applied, ['2026-03-03', 'town.unit', 'inspect', { ...four, rules: 'missing', found: '制度没有上墙' }]];
const of = (article: number) => `local-network:${article}`;
const inspector = 'petitions.petition-office';

export const networkSetupCases: readonly Case[] = [
  { says: { zh: '建网点先申请,四样要查', en: 'setting up begins with an application' }, law: of(6), story: applied, expect: { step: 'checking', holder: 'town.unit' } },
  { says: { zh: '乡镇5个工作日内查室和点', en: 'the town looks at rooms and contact places within five working days' }, law: of(6), story: applied, expect: { due: { checking: '2026-03-09' }, may: ['inspect'] } },
  { says: { zh: '乡镇查到位,抽中的由群众工作部再查', en: 'found in place by the town and drawn, it goes to the department' }, law: of(7), story: [...applied, ['2026-03-03', 'town.unit', 'inspect', four]], expect: { step: 'inspecting' } },
  { says: { zh: '少说一样,记不成', en: 'none of the four may be left out' }, law: of(6), story: [...applied, ['2026-03-03', 'town.unit', 'inspect', { organisation: 'in-place' }]], expect: { refused: 'missing' } },
  { says: { zh: '建的单位不能自己查', en: 'who builds it does not inspect it' }, law: of(6), story: [...applied, ['2026-03-03', 'village.secretary', 'inspect', four]], expect: { refused: 'not-yours' } },
  { says: { zh: '站必查,由群众工作部10个工作日内查', en: 'every station is inspected by the department within ten working days' }, law: of(3), story: station, expect: { step: 'inspecting-station', holder: inspector, due: { 'inspecting-station': '2026-03-16' } } },
  { says: { zh: '站里4人,合格', en: 'a station with four people is accepted' }, law: of(3), story: [...station, ['2026-03-04', inspector, 'inspect', { ...four, staff: 'four' }]], expect: { step: 'accepted' } },
  { says: { zh: '站里3人,不合格,退回', en: 'a station with three people is not' }, law: of(3), story: [...station, ['2026-03-04', inspector, 'inspect', { ...four, staff: 'under-four' }]], expect: { step: 'sent-back', holder: 'town.unit' } },
  { says: { zh: '站里6人,不合格,退回', en: 'a station with six people is not' }, law: of(3), story: [...station, ['2026-03-04', inspector, 'inspect', { ...four, staff: 'over-five' }]], expect: { step: 'sent-back' } },
  { says: { zh: '查站不写人数,记不成', en: 'the staff of a station must be counted' }, law: of(3), story: [...station, ['2026-03-04', inspector, 'inspect', four]], expect: { refused: 'missing' } },
  { says: { zh: '室和点抽查,抽中的由群众工作部查', en: 'of rooms and contact places those drawn are inspected by the department' }, law: of(7), story: spot, expect: { step: 'inspecting', holder: inspector } },
  { says: { zh: '抽查到位,合格', en: 'a spot check that finds all four accepts it' }, law: of(7), story: [...spot, ['2026-03-04', inspector, 'inspect', four]], expect: { step: 'accepted' } },
  { says: { zh: '缺一样就退回,写明缺什么,15个工作日内补', en: 'one missing and it is sent back, to be mended within fifteen working days' }, law: of(8), story: missing, expect: { step: 'sent-back', holder: 'village.secretary', due: { 'sent-back': '2026-03-24' } } },
  { says: { zh: '补齐再报,再查', en: 'mended and reported, it is looked at again' }, law: of(8), story: [...missing, ['2026-03-10', 'village.secretary', 'supply', { mended: '已上墙' }]], expect: { step: 'checking', holder: 'town.unit' } },
  { says: { zh: '申请的单位可以撤回', en: 'the unit that applied may withdraw' }, law: of(8), story: [...applied, ['2026-03-03', 'village.secretary', 'withdraw']], expect: { step: 'withdrawn' } },
  { says: { zh: '到期没查,自动上报', en: 'not inspected in time, it is escalated' }, law: of(10), story: [...applied, ['2026-03-10', 'clock', 'escalate']], expect: { step: 'checking' } },
];
