import { existsSync, readFileSync } from 'node:fs';
import { calendarFrom } from '#domain/deadline/calendar.ts';
import { dayNamed } from '#domain/deadline/day.ts';
import { alikeFrom } from '#domain/reply/alike.ts';
import { replyReader } from '#domain/reply/check-reply.ts';
import { remarkCodes } from '#domain/words/reply-remark.ts';
import { type ReplyCheck, replyChecks } from '#domain/words/reply-rules.ts';
import { registers } from '#regulations/registers/index.ts';
import { replyRules } from '#regulations/reply-rules.ts';
import { holidays } from '#regulations/values/holidays.ts';
import { demoTable } from '../../server/demo/demo-rows.ts';
import { readRows } from '../../server/registers/read-rows.ts';
import { readTable } from '../../server/registers/read-table.ts';
import { atLeast, figure, type Measured } from '../measured.ts';

const file = new URL('../../../shared/data/messages/messages-with-replies.csv', import.meta.url);

type Line = Readonly<Record<string, string>>;
type Fires = ReadonlySet<ReplyCheck>;

/** Agreement of the reply check with one reader's judgement of 112 published replies, half of them kept back from tuning, and its speed. */
export async function reply(share: number): Promise<readonly Measured[]> {
  if (!existsSync(file)) {
    process.stderr.write('  ../shared/data is not here: nothing tried\n');
    return [];
  }
  const lines = await tableOf(file);
  const read = await reader();
  const judged = await tableOf(new URL('./reply-judged.csv', import.meta.url));
  const byId = new Map(lines.map((line) => [line.id, line]));
  const found = judged.map((line) => ({ line, fires: read(byId.get(line.id ?? '') ?? {}) }));
  const halves = [
    ['tuned on', found.filter((_, i) => i % 2 === 0)],
    ['kept back', found.filter((_, i) => i % 2 === 1)],
  ] as const;
  return [
    ...halves.flatMap(([half, ones]) => agreement(half, ones)),
    speedOf(lines.slice(0, lines.length * share), read),
  ];
}

const tableOf = async (at: URL): Promise<readonly Line[]> => {
  const { header, rows } = await readTable(readFileSync(at));
  return rows.map(({ cells }) => Object.fromEntries(header.map((title, i) => [title, cells[i] ?? ''])));
};

async function reader(): Promise<(line: Line) => Fires> {
  const check = replyReader(replyRules);
  const alike = alikeFrom(readRows(registers.categories, await demoTable('categories.csv')));
  const calendar = calendarFrom(holidays, '430199');
  return ({ subject = '', body = '', reply: text = '', reply_time: at = '' }) => {
    const today = dayNamed(at.split(' ')[0]?.replace(/\/(\d+)\/(\d+)$/, (_, m, d) => `-${two(m)}-${two(d)}`) ?? '');
    // The publisher put this in place of document numbers.
    const whole = text.replaceAll('[政府发文]', '〔2018〕');
    const { remarks } = check({ subject, detail: body }, whole, { today, calendar, alike, promised: false });
    return new Set(
      remarks.map(({ code }) => remarkCodes[code]).flatMap((one) => (one.verdict === 'good' ? [] : one.check)),
    );
  };
}

const two = (digits: string): string => digits.padStart(2, '0');

interface Judged {
  readonly line: Line;
  readonly fires: Fires;
}

/** Precision and recall of every check: of what it said, how much the reader said too, and the other way. */
function agreement(half: string, ones: readonly Judged[]): readonly Measured[] {
  const same = ones.flatMap(({ line, fires }) =>
    replyChecks.map((check) => fires.has(check) === (line[check] === '1')),
  );
  const parts = replyChecks.flatMap((check) => {
    const [said, meant] = [
      ones.filter(({ fires }) => fires.has(check)),
      ones.filter(({ line }) => line[check] === '1'),
    ];
    const both = said.filter(({ line }) => line[check] === '1').length;
    return [
      figure(
        `reply: ${check}, ${half} (${meant.length} of ${ones.length} judged so), precision`,
        both / said.length,
        'share',
      ),
      figure(`reply: ${check}, ${half}, recall`, both / meant.length, 'share'),
    ];
  });
  return [
    ...parts,
    figure(`reply: all checks, ${half}, agreement`, same.filter(Boolean).length / same.length, 'share', 3),
  ];
}

function speedOf(lines: readonly Line[], read: (line: Line) => Fires): Measured {
  const began = performance.now();
  for (const line of lines) read(line);
  return atLeast('reply: checked', lines.length / ((performance.now() - began) / 1000), 'replies/s', 500);
}
