import { fewest } from '#domain/category/example-set.ts';
import type { Measured } from '#domain/category/measure.ts';
import type { Refused } from '#domain/category/model.ts';
import type { Lang } from '#domain/words/lang.ts';
import type { Read } from '../listen/models/read-examples.ts';

interface Trained {
  readonly version: number;
  readonly measured: Measured;
  readonly examples: number;
  readonly seconds: number;
}

/** What a model is worth, for whoever had it fitted. */
export function measuredIn({ version, measured, examples, seconds }: Trained, lang: Lang): string {
  const { macroF1, accuracy, ece, perLabel } = measured;
  const [f1, right, off] = [macroF1, accuracy, ece].map((share) => share.toFixed(3));
  const labels = Object.entries(perLabel).sort(([, a], [, b]) => b.n - a.n);
  const rows = labels.map(([label, one]) => `  ${label}  ${words[lang].row(one.n, one.f1.toFixed(3))}`);
  return [
    words[lang].trained(version, examples, labels.length, seconds),
    words[lang].measured(f1 ?? '', right ?? '', off ?? ''),
    ...rows,
    words[lang].inForce,
  ].join('\n');
}

/** What of the file was not learned from. Lines are named, never quoted. */
export function leftOutIn({ unlabelled, wordless }: Read, rare: readonly string[], lang: Lang): string[] {
  const some = (lines: readonly number[]) => `${lines.slice(0, 10).join(', ')}${lines.length > 10 ? ' …' : ''}`;
  const said = words[lang];
  return [
    ...(unlabelled.length > 0 ? [said.unlabelled(unlabelled.length, some(unlabelled))] : []),
    ...(wordless.length > 0 ? [said.wordless(wordless.length, some(wordless))] : []),
    ...(rare.length > 0 ? [said.rare(rare.length, fewest.ofALabel, rare.slice(0, 10).join(', '))] : []),
  ];
}

/** How far the fitting is. */
export const fittingIn = (part: string, lang: Lang): string =>
  lang === 'zh' ? `正在训练 ${part} …` : `Fitting ${part} …`;

/** Why nothing can be learned from a file. */
export const refusedIn = (file: string, { refused, has, needs }: Refused, lang: Lang): string =>
  words[lang][refused](file, has, needs);

const words = {
  zh: {
    trained: (version: number, n: number, labels: number, seconds: number) =>
      `类别建议模型第 ${version} 版：学了 ${n} 条留言、${labels} 个类别，用时 ${seconds} 秒。`,
    measured: (f1: string, right: string, off: string) =>
      `交叉验证（每条留言都由没学过它的模型来猜）：宏平均 F1 ${f1}，猜对的占 ${right}；它说的把握与实际平均相差 ${off}。`,
    row: (n: number, f1: string) => `${n} 条，F1 ${f1}`,
    inForce: '已启用。',
    unlabelled: (n: number, lines: string) => `${n} 行没有标签，没有学：第 ${lines} 行。`,
    wordless: (n: number, lines: string) => `${n} 行没有文字，没有学：第 ${lines} 行。`,
    rare: (n: number, fewest: number, labels: string) => `${n} 个标签不到 ${fewest} 条，没有学：${labels}。`,
    'too-few-examples': (file: string, has: number, needs: number) =>
      `${file} 里有文字又有标签的只有 ${has} 条，至少要 ${needs} 条才能训练。`,
    'too-few-labels': (file: string, has: number, needs: number) =>
      `${file} 里够 ${fewest.ofALabel} 条的标签只有 ${has} 个，至少要 ${needs} 个才能训练。`,
  },
  en: {
    trained: (version: number, n: number, labels: number, seconds: number) =>
      `Category suggestions, version ${version}: ${n} messages and ${labels} categories learned in ${seconds} s.`,
    measured: (f1: string, right: string, off: string) =>
      `Cross-validated (each message guessed by a model that had not learned it): macro-F1 ${f1}, right ${right}; its confidence is ${off} from how often it is right, on average.`,
    row: (n: number, f1: string) => `${n} messages, F1 ${f1}`,
    inForce: 'It is in force.',
    unlabelled: (n: number, lines: string) => `${n} rows have no label and were left out: lines ${lines}.`,
    wordless: (n: number, lines: string) => `${n} rows have no words and were left out: lines ${lines}.`,
    rare: (n: number, fewest: number, labels: string) =>
      `${n} labels have fewer than ${fewest} messages and were left out: ${labels}.`,
    'too-few-examples': (file: string, has: number, needs: number) =>
      `${file} has ${has} rows with both words and a label; ${needs} are needed to learn from.`,
    'too-few-labels': (file: string, has: number, needs: number) =>
      `${file} has ${has} labels with ${fewest.ofALabel} rows or more; ${needs} are needed to learn from.`,
  },
} as const;
