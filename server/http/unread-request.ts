import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';

const faults: Readonly<
  Record<string, { readonly status: number; readonly name: string; readonly zh: string; readonly en: string }>
> = {
  HPE_HEADER_OVERFLOW: {
    ...{ status: 431, name: 'headers-too-long' },
    zh: '网址或请求头太长。请回到首页再来。',
    en: 'The address or the headers are too long. Begin again at the first page.',
  },
  ERR_HTTP_REQUEST_TIMEOUT: {
    ...{ status: 408, name: 'too-slow' },
    zh: '等了太久也没有传完。请换个网络再试。',
    en: 'It took too long to arrive. Try again over another connection.',
  },
};

const notHttp = {
  ...{ status: 400, name: 'bad-request' },
  zh: '请求格式不对。',
  en: 'The request is not well formed.',
};

/** What could not even be read as a request is told so, in both languages: which one was asked for nobody knows. Then the line is cut. */
export function answerUnread(error: { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const { status, name, zh, en } = faults[error.code ?? ''] ?? notHttp;
  const message = `${zh} · ${en}`;
  const body = JSON.stringify({ type: `urn:huiyin:problem:${name}`, title: message, status, message });
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'content-type: application/problem+json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'x-content-type-options: nosniff',
    'cache-control: no-store',
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
