import assert from 'node:assert/strict';
import { test } from 'node:test';
import { replyRules } from '#regulations/reply-rules.ts';
import { holidays } from '#regulations/values/holidays.ts';
import { calendarFrom } from '../deadline/calendar.ts';
import { dayNamed } from '../deadline/day.ts';
import { alikeFrom } from './alike.ts';
import { replyReader } from './check-reply.ts';
import type { Known } from './known.ts';
import { wordsAt } from './span.ts';

const read = replyReader(replyRules);
const known: Known = {
  today: dayNamed('2026-11-18'),
  calendar: calendarFrom(holidays, '430199'),
  alike: alikeFrom([{ key: 'lighting', words: ['路灯', '照明'] }]),
  promised: false,
};
const asked = { subject: '东头村三组路灯不亮', detail: '路灯坏了半个月,请问什么时候能修好?' };
const found = (reply: string, more: Partial<Known> = {}) => read(asked, reply, { ...known, ...more }).remarks;
const codes = (reply: string, more: Partial<Known> = {}) => found(reply, more).map(({ code }) => code);

const whole =
  '您好。您反映的三组路灯,我们11月16日到现场看了,两盏灯头烧坏。按照《农村公共照明管理办法》第八条,由镇里维修。' +
  '镇供电所将于11月25日前换好。有疑问请拨打0731-55550100。谢谢您的提醒。';

test('a whole answer is told what is well in it, and offered to keep its promise', () => {
  assert.deepEqual(codes(whole), [
    'promise-found',
    'asked-spoken',
    'complete-whole',
    'facts-named',
    'next-said',
    'date-named',
    'basis-named',
    'contact-named',
    'polite-kept',
    'plain-read',
  ]);
  const [promise] = found(whole);
  assert.equal(promise?.by, '2026-11-25');
  assert.equal(wordsAt(whole, promise.spans[0] ?? assert.fail()), '镇供电所将于11月25日前换好。');
  assert.ok(codes(whole, { promised: true }).includes('promise-kept'));
});

test('an answer that only passes it on lacks everything, and each is said with the words it rests on', () => {
  const said = codes('您的留言已收悉,已转相关部门处理。');
  for (const code of [
    'asked-missed',
    'complete-handed-on',
    'facts-missing',
    'next-nobody',
    'basis-missing',
    'contact-missing',
    'polite-brush-off',
  ] as const)
    assert.ok(said.includes(code), code);
});

test('whoever asks for something to be done and is only sent elsewhere is not answered; whoever asks the way is', () => {
  const reply = '您好。建议您向县住房和城乡建设局反映,电话0731-55550100。';
  assert.ok(codes(reply).includes('complete-sent-on'));
  const way = read({ subject: '请问路灯坏了找谁?', detail: '' }, reply, known).remarks.map(({ code }) => code);
  assert.ok(way.includes('complete-whole'));
});

test('asked when, a reply without a day is told so with the question', () => {
  const reply = '您好。三组的路灯我们到现场看过,灯头烧坏了,需要更换新的灯头。';
  const when = found(reply).find(({ code }) => code === 'asked-when') ?? assert.fail();
  const question = when.asked?.[0] ?? assert.fail();
  assert.match(wordsAt(`${asked.subject}\n${asked.detail}`, question), /什么时候/);
});

test('soon is no day, and rules that are not named are no basis', () => {
  const said = codes('您好。我们到现场看过路灯,将尽快按照有关规定更换三组的灯头。');
  assert.ok(said.includes('date-soon'));
  assert.ok(said.includes('basis-vague'));
});

test('what would tell others about one person is pointed at: numbers of a person, not of an office', () => {
  const reply = '您好。李某某,电话13800000000,身份证430199199001011234,车牌湘A12345,办公电话0731-55550100。';
  const personal = found(reply).find(({ code }) => code === 'personal-found') ?? assert.fail();
  assert.deepEqual(
    personal.spans.map((one) => wordsAt(reply, one)),
    ['李某某', '13800000000', '430199199001011234', '湘A12345'],
  );
  assert.ok(!codes(whole).includes('personal-found'));
  assert.ok(!codes('您好。地方某单位和各位同学到场,陈某某年报名。').includes('personal-found'));
});

test('blame, set phrases, endless sentences and open gaps of a template are found', () => {
  assert.ok(codes('您好。您这是无理取闹。').includes('polite-blame'));
  assert.ok(codes('您好。镇里高度重视,切实加强管理,全力推进,狠抓落实,路灯修了。').includes('plain-stacked'));
  assert.ok(codes(`您好。${'三组路灯的灯头'.repeat(16)}坏了。`).includes('plain-long'));
  assert.ok(codes('您好。您反映的【地点】路灯不亮的事。').includes('complete-gaps'));
});

test('another language is read only for days, a telephone and a person’s numbers', () => {
  const { language, remarks } = read(asked, 'We will repair the lamps as soon as we can.', known);
  assert.equal(language, 'other');
  assert.deepEqual(
    remarks.map(({ code }) => code),
    ['date-missing', 'contact-missing'],
  );
  assert.deepEqual(
    read(asked, 'We will repair the lamps by 5 December. Call 0731-55550100.', known).remarks.map(({ code }) => code),
    ['contact-named'],
  );
});

test('the words a remark points at are words of the reply', () => {
  for (const reply of [whole, '', '。', '已转', '您好'.repeat(300), '2026年'.repeat(200)])
    for (const { spans } of found(reply))
      for (const { from, to } of spans) assert.ok(from >= 0 && from < to && to <= reply.length);
});

test('asked in traditional characters and answered in simplified ones it is spoken to, and asked when it wants a day', () => {
  const traditional = { subject: '東頭村三組路燈不亮', detail: '路燈壞了半個月,請問什麼時候能修好?' };
  const told = (reply: string) => read(traditional, reply, known).remarks.map(({ code }) => code);
  assert.ok(told(whole).includes('asked-spoken'));
  assert.ok(told('您好。三组路灯的灯头烧坏了,镇供电所会来修。').includes('asked-when'));
});
