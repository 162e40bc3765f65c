import type { Mapping } from '../mapping.ts';

const words = { subject: { kind: 'text', from: ['subject'] }, detail: { kind: 'text', from: ['body'] } } as const;
const said = {
  ...words,
  external: { kind: 'number', from: 'id' },
  happened: { kind: 'day', from: 'time', order: 'YMD hms', zone: 'Asia/Shanghai' },
} as const;
const contact = { kind: 'person', name: 'user' } as const;

/** Messages of a petition board with the first-level category that the board gave them. */
export const labelledMessages: Mapping = {
  source: 'board-labelled',
  procedure: 'service-request',
  fields: {
    ...said,
    category: { kind: 'category', from: 'category' },
    origin: { kind: 'record', from: ['time', 'category'] },
  },
};

/** A year of such messages with counts of readers for and against. */
export const yearOfMessages: Mapping = {
  source: 'board-year',
  procedure: 'service-request',
  fields: { ...said, contact, origin: { kind: 'record', from: ['time', 'against', 'for'] } },
};

/** Messages with the official reply and both times. */
export const repliedMessages: Mapping = {
  source: 'board-replied',
  procedure: 'service-request',
  fields: { ...said, contact, origin: { kind: 'record', from: ['time'] } },
  reply: { text: 'reply', time: 'reply_time' },
};
