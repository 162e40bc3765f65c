import type { Case, Deed } from '#domain/words/case.ts';

const said = { day: 'march', time: '09:30', subject: '承包地补偿', people: 2 };
const asked: readonly Deed[] = [['2026-03-02', 'party', 'register', said]];
const confirmed: readonly Deed[] = [...asked, ['2026-03-03', 'town.unit', 'confirm']];
const written = { detail: '前年修路占了两分地。', 'read-back': true };
const of = (article: number) => `local-reception:${article}`;

export const appointmentCases: readonly Case[] = [
  { says: { zh: '多人同来,代表不超过5人:写6人不能登记', en: 'several who come together send at most five: six cannot be registered' }, law: 'petition-regulation:20', story: [['2026-03-02', 'party', 'register', { ...said, people: 6 }]], expect: { refused: 'invalid' } },
  { says: { zh: '5个人可以', en: 'five may come' }, law: 'petition-regulation:20', story: [['2026-03-02', 'party', 'register', { ...said, people: 5 }]], expect: { step: 'asked', holder: 'town.unit' } },
  { says: { zh: '已经过去的接访日不能再约', en: 'a day that has passed cannot be booked' }, law: 'petition-regulation:20', story: [['2026-03-13', 'party', 'register', said]], expect: { refused: 'invalid' } },
  { says: { zh: '约了,2个工作日内给回话', en: 'whoever asks is confirmed within two working days' }, law: of(4), story: asked, expect: { due: { asked: '2026-03-04' }, may: ['confirm', 'reschedule'] } },
  { says: { zh: '确认以后,到接访那天见面', en: 'once confirmed, they meet on the day' }, law: of(5), story: confirmed, expect: { step: 'confirmed', due: { confirmed: '2026-03-12' } } },
  { says: { zh: '改期的,按新的日子算', en: 'moved to another day, the term is that day' }, law: of(5), story: [...confirmed, ['2026-03-10', 'town.unit', 'reschedule', { day: 'april', time: '09:00', reason: '县里开会' }]], expect: { step: 'confirmed', due: { confirmed: '2026-04-09' } } },
  { says: { zh: '谈了什么要写下来、念一遍,少一样记不成', en: 'what was said is written down and read back; neither may be missing' }, law: of(5), story: [...confirmed, ['2026-03-12', 'town.head', 'meet', { detail: '占地两分', result: 'nothing' }]], expect: { refused: 'missing' } },
  { says: { zh: '谈完了没有别的事,办结', en: 'met, with nothing more to do' }, law: of(5), story: [...confirmed, ['2026-03-12', 'town.unit', 'meet', { ...written, result: 'nothing' }]], expect: { step: 'met' } },
  { says: { zh: '要走信访的,从这里另立一件,话不用再说一遍', en: 'what needs a petition becomes one, and nobody says it twice' }, law: of(5), story: [...confirmed, ['2026-03-12', 'town.unit', 'meet', { ...written, result: 'petition' }]], expect: { step: 'met' } },
  { says: { zh: '约好了没有来,记未到,不影响再约', en: 'whoever does not come is noted absent and may book again' }, law: of(6), story: [...confirmed, ['2026-03-12', 'town.unit', 'absent']], expect: { step: 'absent' } },
  { says: { zh: '不想去了,随时可以取消', en: 'it may be called off at any time' }, law: of(7), story: [...confirmed, ['2026-03-05', 'party', 'withdraw']], expect: { step: 'withdrawn' } },
  { says: { zh: '到期没有回话,自动上报', en: 'not answered in time, it is escalated' }, law: of(8), story: [...asked, ['2026-03-05', 'clock', 'escalate']], expect: { step: 'asked' } },
];
