import { randomBytes } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { codesVersion, matterCodes } from '#domain/search/matter-codes.ts';
import { lookupKeys } from '#domain/twins/keys.ts';
import { heard, toBytes } from '#server/listen/twins/ears.ts';
import { dice } from './dice.ts';
import { type Message, madeMessages } from './made-messages.ts';
import type { Asked, Made, Plan } from './plan.ts';

/**
 * A thread that makes the rows of matters: what is said, and beside it exactly what the jobs of the server make of it, by the same
 * functions. Lines of COPY.
 */
const plan = workerData as Plan;
const say = madeMessages(plan.seed);
const draw = dice(plan.seed + 1);
const one = <T>(all: readonly T[]): T => all[Math.floor(draw() * all.length)] as T;

parentPort?.on('message', ({ from, count }: Asked) => {
  const lines = Array.from({ length: count }, (_, i) => linesOf(from + i, say?.() ?? { title: '', detail: '' }));
  const table = (i: number) => `${lines.map((line) => line[i]).join('\n')}\n`;
  const bytes = lines.reduce((sum, line) => sum + Number(line[4]), 0);
  parentPort?.postMessage({ from, tables: [table(0), table(1), table(2), table(3)], bytes } satisfies Made);
});

/** One matter: its row, what was said, what it is found by, what it is compared by; and how many bytes were said. */
function linesOf(n: number, { title, detail }: Message): readonly string[] {
  const at = plan.since + Math.floor((n * plan.span) / plan.size);
  const id = idAt(at);
  const isOpen = plan.size - n <= plan.open;
  const model = one(isOpen ? plan.models.open : plan.models.ended);
  const place = one(plan.places);
  const number = `${dayOf(at)}-${10_000 + (n % 90_000)}`;
  const unit = one(plan.units);
  const units = ['hotline', unit];
  const said = { id, number, title, place: place.code, at, unit, units };
  const codes = matterCodes(
    { title, place: place.names, said: [title, detail], numbers: [number], units },
    plan.first + n,
  );
  const sketch = heard({ subject: title, body: `${detail}\n` });
  return [
    copied(matterRow(model, said, isOpen)),
    copied([plan.region, id, 1, JSON.stringify(fieldsOf(title, detail, place.code))]),
    copied([id, plan.region, plan.first + n, codesVersion, `{${codes.join(',')}}`]),
    copied([id, plan.region, `{${lookupKeys(sketch).join(',')}}`, `\\x${toBytes(sketch).toString('hex')}`]),
    String(Buffer.byteLength(title) + Buffer.byteLength(detail)),
  ];
}

interface Said {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly place: string;
  readonly at: number;
  readonly unit: string;
  readonly units: readonly string[];
}

/** Another matter's row and state with other names and times. What is open is due in a year, so that no clock rings. */
function matterRow(model: Plan['models']['open'][number], said: Said, isOpen: boolean): readonly unknown[] {
  const { id, number, title, place, at, unit, units } = said;
  const [opened, due] = [chinaTime(at), chinaTime(Date.now() + 365 * 86_400_000)];
  const clocks = model.state.clocks.map((clock) => ({ ...clock, from: opened, due, warnAt: due }));
  const holder = isOpen ? { ...model.state.holder, unit } : model.state.holder;
  const state = { ...model.state, id, number, opened, since: opened, clocks, holder, voices: [] };
  const { step, category, post, last, head, office } = { ...model, office: holder.unit };
  return [
    ...[id, plan.region, number, 'service-request', step, !isOpen, office, post, `{${units.join(',')}}`, '{}', false],
    ...[place, category, title, 'web', new Date(at).toISOString(), isOpen ? due : null, isOpen ? due : null],
    ...[last, head, JSON.stringify(state), randomBytes(32).toString('hex')],
  ];
}

/** What was said, each with its salt, and a sealed contact of usual length. */
const fieldsOf = (subject: string, detail: string, code: string) => ({
  place: { salt: salt(), value: { code } },
  detail: { salt: salt(), value: detail },
  contact: { phone: salt(), sealed: `p:${randomBytes(110).toString('base64')}` },
  subject: { salt: salt(), value: subject },
});

const salt = (): string => randomBytes(16).toString('hex');

/** As the server names matters: by their time, then by chance. */
function idAt(at: number): string {
  const hex = at.toString(16).padStart(12, '0') + randomBytes(10).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const chinaTime = (at: number): string => new Date(at + 8 * 3_600_000).toISOString().replace('Z', '+08:00');
const dayOf = (at: number): string => chinaTime(at).slice(2, 10).replaceAll('-', '');

const copied = (cells: readonly unknown[]): string => cells.map(cellOf).join('\t');

const cellOf = (cell: unknown): string =>
  cell === null || cell === undefined
    ? '\\N'
    : String(cell).replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
