import type { OutgoingHttpHeaders } from 'node:http';

/** What no answer may hold: where our files lie, how the program is built, what the database said. None of it is in what we send. */
const inside =
  /node_modules|file:\/\/\/(?!etc\/passwd)|\/work\/|\.ts:\d+|\n\s+at \S+ \(|SQLSTATE|syntax error at or near|invalid input syntax|violates [\w-]+ constraint|relation "|column "\w+" |duplicate key value|ECONNREFUSED|ENOENT|EACCES|Cannot read propert|is not a function|is not defined|Unexpected token|in JSON at position|\bpg_\w+|graphile/;

/** An answer, in process or over the network. */
export interface Answer {
  readonly statusCode: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: string;
}

export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly lang: 'zh' | 'en';
}

/** What is wrong with an answer, whatever was asked; undefined when nothing is. */
export function foundWrong({ method, url, lang }: Asked, reply: Answer): string | undefined {
  const { statusCode: status, body, headers } = reply;
  const said = `${method} ${url.slice(0, 200)} ${lang} → ${status}`;
  if (status >= 500 && !(status === 503 && headers['retry-after'] !== undefined))
    return `${said}: ${body.slice(0, 300)}`;
  if (!url.startsWith('/desk/')) {
    const leak = inside.exec(body);
    if (leak !== null)
      return `${said} lets out “${leak[0]}”: ${body.slice(Math.max(0, leak.index - 100), leak.index + 100)}`;
  }
  const type = String(headers['content-type'] ?? '');
  // Too long to be read: nobody knows in which language it asked.
  if (status < 400 || status === 431 || url.startsWith('/open311') || type.startsWith('text/html')) return undefined;
  return wrongProblem(said, lang, type, reply);
}

/** Refusals are problem details in the language asked for. */
function wrongProblem(said: string, lang: string, type: string, { body, headers }: Answer): string | undefined {
  if (!type.startsWith('application/problem+json'))
    return `${said} is no problem details but ${type}: ${body.slice(0, 200)}`;
  const { message, title, type: name } = JSON.parse(body) as Record<string, unknown>;
  if (typeof message !== 'string' || typeof title !== 'string' || !String(name).startsWith('urn:huiyin:'))
    return `${said} lacks its words: ${body.slice(0, 200)}`;
  if (headers['content-language'] !== lang) return `${said} says it is in ${headers['content-language']}`;
  const isRight = lang === 'zh' ? /\p{Script=Han}/u.test(title) : /[a-z]{3}/.test(title);
  return isRight ? undefined : `${said} is in the other language: ${title}`;
}
