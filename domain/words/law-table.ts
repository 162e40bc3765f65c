import type { Lang } from './lang.ts';

/** A text that can be cited: its title, a short one for the running sentence, since when it is in force, who issued it. */
export interface LawText extends Readonly<Record<Lang, string>> {
  readonly short?: Readonly<Record<Lang, string>>;
  readonly from: string;
  readonly issuer: string;
}

export type LawTable = Readonly<Record<string, LawText>>;

/** `petition-regulation:22` as 《信访工作条例》第22条 or “Regulations on Petition Work, art. 22”; an unknown text by its key. */
export function citation(key: string, laws: LawTable, lang: Lang): string {
  const [of = '', article = ''] = key.split(':');
  const text = laws[of];
  const title = text?.short?.[lang] ?? text?.[lang] ?? of;
  if (lang === 'zh') return `《${title}》${articleZh(article)}`;
  return article === '' ? title : `${title}, ${articleEn(article)}`;
}

/** The article alone, where it is plain which text is meant: 第22条, “art. 22”. */
export const articleAlone = (article: string, lang: Lang): string =>
  lang === 'zh' ? articleZh(article) : articleEn(article);

/** 31(6) is 第31条第6项; what does not begin with a number is a heading and stays as it is. */
function articleZh(article: string): string {
  const [, n, item] = /^(\d+)(?:\((\d+)\))?$/.exec(article) ?? [];
  if (n === undefined) return article.replace(/^§\s?(\d+)$/, '第$1节');
  return item === undefined ? `第${n}条` : `第${n}条第${item}项`;
}

const articleEn = (article: string): string =>
  /^\d/.test(article) ? `art. ${article}` : article.replace(/^§\s?/, 'section ');
