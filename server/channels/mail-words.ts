import type { Email } from 'postal-mime';

/** All a mail says, in plain text. */
export const textOf = ({ text, html }: Email): string => (text?.trim() || plain(html ?? '')).trim();

/** What is new in an answer: everything before the mail it answers. */
export function ownWords(email: Email): { readonly text: string } {
  const lines = textOf(email).split('\n');
  const end = lines.findIndex((line) => quoteBegins.test(line.trim()));
  return { text: (end < 0 ? lines : lines.slice(0, end)).join('\n').trim() };
}

/** How programs begin what they quote, in Chinese and English. */
const quoteBegins =
  /^(>|-{2,} ?(原始邮件|Original( Message)?|回复的?原?邮件|转发的?邮件)|发件人[:：]|From:|On .+ wrote:$|在.+写道[:：]$|.+于.+写道[:：]$)/i;

/** Of a mail in HTML alone: its words, a line for a block. Nothing of it is ever shown as HTML. */
const plain = (html: string): string =>
  html
    .replace(/<(style|script|head|title)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<br\s*\/?>|<\/(p|div|tr|li|h\d|blockquote)>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(nbsp|lt|gt|amp|quot|#(\d{1,7})|#x([\da-f]{1,6}));/gi, (_, name: string, n?: string, x?: string) =>
      entity(name.toLowerCase(), n, x),
    )
    .replace(/\n\s*\n\s*/g, '\n\n');

function entity(name: string, decimal?: string, hex?: string): string {
  const code = decimal === undefined ? hex && Number.parseInt(hex, 16) : Number(decimal);
  if (typeof code === 'number') return code > 31 && code < 0x11_0000 ? String.fromCodePoint(code) : ' ';
  return { nbsp: ' ', lt: '<', gt: '>', amp: '&', quot: '"' }[name] ?? '';
}
