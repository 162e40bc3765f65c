import { personalNumbers } from './personal-numbers.ts';

/** What stands where somebody was. */
export interface Covers {
  readonly name: string;
  readonly number: string;
  readonly address: string;
}

interface Cover {
  /** What is known of the person, word for word: name, telephone, address, as they left it. */
  readonly known: readonly string[];
  /** Characters that begin a family name. */
  readonly surnames: readonly string[];
  readonly covers: Covers;
}

/**
 * Free words with persons covered: what is known of them wherever it stands, then every number that belongs to one person, names by
 * how they are introduced or called, and addresses down from the street. What is covered is covered for good: there is no way back.
 */
export function maskWords(text: string, { known, surnames, covers }: Cover): string {
  const family = `[${surnames.join('')}]`;
  const told = [...known].filter((one) => one.trim().length >= 2).sort((a, b) => b.length - a.length);
  const rules: readonly (readonly [RegExp, string])[] = [
    ...personalNumbers.map((one) => [one, covers.number] as const),
    [/(?<![0-9])0\d{2,3}[-—－\s]?\d{7,8}(?![0-9])/g, covers.number],
    [/(?<![0-9])\d{7,}(?![0-9])/g, covers.number],
    [address, covers.address],
    [new RegExp(`(?<=${introduced})${family}\\p{Script=Han}{1,2}`, 'gu'), covers.name],
    [new RegExp(`${family}(?:某{1,2}|\\p{Script=Han}{0,2}?(?=${called}))`, 'gu'), covers.name],
  ];
  const without = told.reduce((left, one) => left.replaceAll(one.trim(), () => covers.name), text);
  return rules.reduce((left, [rule, cover]) => left.replace(rule, cover), without);
}

const introduced = '我叫|我是|本人|姓名[:：]?|名叫|名字叫|联系人[:：]?|落款[:：]?|反映人[:：]?|投诉人[:：]?';
const called = '先生|女士|同志|老师|同学|师傅|大爷|大妈|阿姨|书记|主任|镇长|村长|局长|所长|医生|老板';

/** From the street or the estate down to the door. */
const address =
  /[\p{Script=Han}A-Za-z0-9]{1,8}(?:路|街|巷|弄|道|小区|花园|公寓|苑|村|组|湾|社区)(?:[0-9一二三四五六七八九十百]{1,5}(?:组|号|栋|幢|座|楼|单元|室|户|弄))+[0-9]{0,5}/gu;
