import { calendarDays, workingDays } from '#domain/words/period.ts';
import type { DatedValue } from '#domain/words/value.ts';

const article = (n: number) => `《农村土地承包经营纠纷调解仲裁法》第${n}条`;
const ours = '† 法律未规定期限;演示县约定,虚构,各地可另定';

/** Terms of land disputes. Those of arbitration are in the law; those of mediation are local. */
export const landDisputeValues = {
  'land-accept': [{ from: '2010-01-01', is: workingDays(5), source: article(23) }],
  'land-invite': [{ from: '2010-01-01', is: workingDays(5), source: ours }],
  'land-mediate': [{ from: '2010-01-01', is: calendarDays(30), source: ours }],
  'land-choose': [{ from: '2010-01-01', is: calendarDays(60), source: `${ours};申请仲裁的时效二年见第18条,不因本件办结而缩短` }],
  'land-award': [{ from: '2010-01-01', is: calendarDays(60), source: article(47) }],
  'land-extension': [{ from: '2010-01-01', is: calendarDays(30), source: article(47) }],
  'land-serve': [{ from: '2010-01-01', is: workingDays(3), source: article(45) }],
  'land-sue': [{ from: '2010-01-01', is: calendarDays(30), source: article(48) }],
} satisfies Record<string, readonly DatedValue[]>;
