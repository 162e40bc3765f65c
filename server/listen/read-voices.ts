import type { Voice } from '#domain/topics/voice.ts';
import { readTime } from '../import/read-time.ts';
import type { Table } from '../registers/read-table.ts';

export const voiceColumns = ['id', 'user', 'subject', 'time', 'body', 'for', 'against', 'place'] as const;
type Column = (typeof voiceColumns)[number];

/** How columns are headed in exports; the first that is there is taken. */
const headers: Readonly<Record<Column, readonly string[]>> = {
  id: ['id', 'number', '编号', '留言编号', '工单编号'],
  user: ['user', 'who', '用户', '留言用户', '用户编号'],
  subject: ['subject', 'title', '主题', '标题', '留言主题'],
  time: ['time', 'at', 'date', '时间', '留言时间', '登记日期'],
  body: ['body', 'detail', 'text', '内容', '正文', '详情', '留言详情'],
  for: ['for', 'likes', '点赞数', '支持数'],
  against: ['against', 'dislikes', '反对数'],
  place: ['place', '地点', '地址'],
};

/** A line that is not counted, and why. */
export interface LeftOut {
  readonly line: number;
  readonly why: 'time' | 'words' | 'twice';
}

/** The messages of a table, and the lines left out with the reason; or the columns it lacks. */
export type Voices =
  | { readonly missing: readonly Column[]; readonly header: readonly string[] }
  | {
      readonly voices: readonly Voice[];
      readonly leftOut: readonly LeftOut[];
    };

type At = Readonly<Record<Column, number>>;

/** Without a column for ids the line is the id; without one for times all count as of one day. */
export function readVoices({ header, rows }: Table, named: Partial<Record<Column, string>> = {}): Voices {
  const at = Object.fromEntries(voiceColumns.map((name) => [name, columnOf(header, name, named[name])])) as At;
  const needed = ['subject', 'body', ...(Object.keys(named) as Column[])] as const;
  const missing = [...new Set(needed)].filter((name) => at[name] < 0);
  if (missing.length > 0) return { missing, header };
  const seen = new Set<string>();
  const read = rows.map(({ line, cells }) => {
    const voice = voiceIn((name) => (at[name] < 0 ? '' : (cells[at[name]] ?? '').trim()), line, at.time < 0);
    if (typeof voice !== 'string' && seen.has(voice.id)) return { line, why: 'twice' } as const;
    if (typeof voice === 'string') return { line, why: voice };
    seen.add(voice.id);
    return voice;
  });
  return {
    voices: read.filter((one): one is Voice => 'id' in one),
    leftOut: read.flatMap((one) => ('why' in one ? [one] : [])),
  };
}

function columnOf(header: readonly string[], name: Column, named: string | undefined): number {
  const wanted = named === undefined ? headers[name] : [named];
  const lower = header.map((cell) => cell.toLowerCase());
  return wanted.map((one) => lower.indexOf(one.toLowerCase())).find((found) => found >= 0) ?? -1;
}

function voiceIn(cell: (name: Column) => string, line: number, timeless: boolean): Voice | 'time' | 'words' {
  const [subject, body] = [cell('subject'), cell('body')];
  if (subject === '' && body === '') return 'words';
  const at = timeless ? '1970-01-01T00:00:00+08:00' : readTime(cell('time'), 'YMD hms', 'Asia/Shanghai');
  if (at === undefined) return 'time';
  const [who, place] = [cell('user'), cell('place')];
  return {
    id: cell('id') || `${line}`,
    subject: subject || (body.split(/[。！？!?\n]/u)[0] ?? body),
    body,
    at,
    who: who || undefined,
    place: place || undefined,
    for: countOf(cell('for')),
    against: countOf(cell('against')),
  };
}

const countOf = (text: string): number => (/^\d+$/.test(text) ? Number(text) : 0);
