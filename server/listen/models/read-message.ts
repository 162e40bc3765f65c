/** A line of a file of messages, as read. */
export interface Message {
  readonly id: string | number;
  readonly subject: string;
  readonly body: string;
}

/** Why a line cannot be answered: in words that quote nothing of it. */
export interface Unreadable {
  readonly wrong: { readonly zh: string; readonly en: string };
}

/** One line `{id, subject, body}`. Subject or body may be missing, not both. */
export function readMessage(line: string): Message | Unreadable {
  let read: unknown;
  try {
    read = JSON.parse(line);
  } catch {
    return wrong('不是 JSON。', 'this is not JSON.');
  }
  if (typeof read !== 'object' || read === null || Array.isArray(read))
    return wrong('应是一个 {…} 对象。', 'an object {…} is expected.');
  const { id, subject = '', body = '' } = read as Readonly<Record<string, unknown>>;
  if (typeof id !== 'string' && typeof id !== 'number')
    return wrong('缺 id（文字或数字）。', 'id, a text or a number, is missing.');
  if (!isText(subject) || !isText(body)) return wrong('subject 和 body 应是文字。', 'subject and body must be texts.');
  if ('subject' in read || 'body' in read) return { id, subject: clip(subject), body: clip(body) };
  return wrong('缺 subject 和 body。', 'subject and body are missing.');
}

const isText = (value: unknown): value is string | null => value === null || typeof value === 'string';

/** What a message is about is said before its twenty-thousandth character. */
const clip = (text: string | null): string => (text ?? '').slice(0, 20_000);

const wrong = (zh: string, en: string): Unreadable => ({ wrong: { zh, en } });
