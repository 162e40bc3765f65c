import type { Remark } from './remark.ts';
import { spansOf } from './span.ts';
import type { Written } from './written.ts';

/** Titles in their marks, numbers of documents and articles: what can be looked up. The platform's own name is none. */
const written = [
  /《[^》\n]{2,80}(?:法|条例|办法|规定|通知|意见|方案|标准|规范|规划|规划修编|细则|决定|公告|通告|准则|规程|纪要|制度|计划|目录|指南|要求|函|复函|回复|合同|协议|章程|指引|措施|规则|法典|解释)[^《》\n]{0,12}》/g,
  /[〔[（(【]\s?(?:19|20)\d{2}\s?[〕\])）】]\s?(?:第\s?)?[\d.]{1,8}\s?号?/g,
  /第[一二三四五六七八九十百零〇\d]{1,7}条/g,
  /(?:GB|CJJ|JGJ|DB)\s?\/?T?\s?\d{2,6}/gi,
];

/** The law, document, article or plan it rests on; 根据有关规定 says that there is one, not which. */
export function checkBasis({ text, find }: Written): readonly Remark[] {
  const named = [...written.flatMap((one) => spansOf(text, one)), ...find.all('bases', text)].sort(
    (a, b) => a.from - b.from,
  );
  if (named.length > 0) return [{ code: 'basis-named', spans: named.slice(0, 6) }];
  const vague = find.all('vagueBases', text);
  return vague.length > 0 ? [{ code: 'basis-vague', spans: vague }] : [{ code: 'basis-missing', spans: [] }];
}
