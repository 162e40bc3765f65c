import type { MatterView, Problem } from '#server/routes/contract.ts';
import { type County, follow, type Mine, type Slip, saying } from '../county.ts';
import type { Person, Reply } from '../person.ts';

export interface Raced {
  readonly tries: number;
  /** Tries in which more or fewer than one won. */
  readonly notOne: number;
  /** Losers who were not told why, or not in words. */
  readonly untold: number;
  /** Matters whose ledger shows another number of entries than acts that were done. */
  readonly miscounted: number;
  /** What was wrong, in words, the first few. */
  readonly wrong: readonly string[];
}

type Answer = Reply<Partial<Slip & Problem> & { readonly matter?: MatterView; readonly last?: number }>;

/** What one race came to: everybody's answers, and the last entry of the matter afterwards where it is to be known. */
interface Race {
  readonly answers: readonly Answer[];
  /** Answers that tell of one and the same thing count once. */
  readonly same?: boolean;
  readonly last?: { readonly is: number; readonly wanted: number };
}

type Runner = (county: County, turn: number) => Promise<Race>;

/** `tries` races of every kind in turn, four at a time. In each exactly one wins, and every other is told. */
export async function raceCounty(county: County, tries: number): Promise<Raced> {
  const kinds = Object.entries(races);
  const found = { notOne: 0, untold: 0, miscounted: 0, wrong: [] as string[] };
  const lane = async (from: number) => {
    for (let turn = from; turn < tries; turn += lanes) {
      const [name, run] = kinds[turn % kinds.length] ?? [];
      if (run !== undefined) judge(`${name} ${turn}`, await run(county, turn), found);
    }
  };
  const lanes = 4;
  await Promise.all(Array.from({ length: lanes }, (_, i) => lane(i)));
  return { tries, ...found, wrong: found.wrong.slice(0, 10) };
}

function judge(
  name: string,
  { answers, same, last }: Race,
  found: { -readonly [K in keyof Omit<Raced, 'tries'>]: Raced[K] } & { wrong: string[] },
): void {
  const won = answers.filter(({ status }) => status < 300);
  const things = same === true ? new Set(won.map(({ body }) => body.number ?? body.matter?.last)).size : won.length;
  const told = answers.filter(({ status, body }) => status >= 300 && isTold(status, body));
  const say = (what: string) =>
    found.wrong.push(
      `${name}: ${what} ${answers.map(({ status, body }) => `${status} ${JSON.stringify(body).slice(0, 150)}`).join(' | ')}`,
    );
  if (things !== 1) say('not one winner');
  if (won.length + told.length !== answers.length) say('a loser was not told');
  if (last !== undefined && last.is !== last.wanted) say(`entries ${last.is} instead of ${last.wanted}`);
  found.notOne += things === 1 ? 0 : 1;
  found.untold += answers.length - won.length - told.length;
  found.miscounted += last === undefined || last.is === last.wanted ? 0 : 1;
}

/** Stale with what is new, or refused by a rule, in words. */
const isTold = (status: number, { message, rule, last, type }: Answer['body']): boolean =>
  Boolean(message) &&
  (status === 409 ? typeof last === 'number' : Boolean(rule) || type === 'urn:huiyin:problem:key-reused');

const actBy = (who: Person, id: string, act: string, data: object, more: object = {}): Promise<Answer> =>
  who.send('POST', `/api/matters/${id}/acts`, { body: { act, data, ...more } });

const lastOf = async ({ id, me }: Mine, wanted: number) => ({
  is: (await me.get<MatterView>(`/api/matters/${id}`)).last,
  wanted,
});

const intake = (county: County, procedure: string, form: object, key?: string): Promise<Answer> =>
  county.stranger.send('POST', '/api/matters', {
    body: { procedure, form },
    ...(key !== undefined && { headers: { 'idempotency-key': key } }),
  });

const races: Readonly<Record<string, Runner>> = {
  /** The station answers what the resident takes back; both have seen the first entry. */
  'two acts, both having seen the same': async (county, turn) => {
    const mine = await county.says('service-request');
    const station = await county.post('hotline-station');
    const acts = [
      () => actBy(station, mine.id, 'answer', { reply: '已答复。' }, { after: 1 }),
      () => actBy(mine.me, mine.id, 'withdraw', {}, { after: 1 }),
    ];
    const answers = await Promise.all((turn % 2 === 0 ? acts : acts.toReversed()).map((act) => act()));
    return { answers, last: await lastOf(mine, 2) };
  },
  /** Two posts send it different ways, not saying what they saw: the rule decides. */
  'two withdrawals, saying nothing of what was seen': async (county) => {
    const mine = await county.says('service-request');
    const answers = await Promise.all([1, 2].map(() => actBy(mine.me, mine.id, 'withdraw', {})));
    return { answers, last: await lastOf(mine, 2) };
  },
  'one act twice with one key': async (county, turn) => {
    const mine = await county.says('service-request');
    const letter = { body: { act: 'withdraw' }, headers: { 'idempotency-key': `race-act-${turn}` } };
    const send = (): Promise<Answer> => mine.me.send('POST', `/api/matters/${mine.id}/acts`, letter);
    return { answers: await Promise.all([send(), send(), send()]), same: true, last: await lastOf(mine, 2) };
  },
  'one intake three times with one key': async (county, turn) => {
    const send = () => intake(county, 'service-request', saying, `race-intake-${turn}`);
    return { answers: await Promise.all([send(), send(), send()]), same: true };
  },
  'two intakes with one key': async (county, turn) => {
    const send = (subject: string) => intake(county, 'service-request', { ...saying, subject }, `race-two-${turn}`);
    return { answers: await Promise.all([send('路灯不亮'), send('井盖没了')]) };
  },
  /** The time is given back afterwards, so that the next race is for the last place again. */
  'two bookings of one time': (county, turn) => {
    const time = `${9 + ((turn >> 3) % 2)}:${turn % 2 === 0 ? '00' : '30'}`.padStart(5, '0');
    const day = 'qingshi-town';
    return inLine(`${day} ${time}`, async () => {
      const send = () => intake(county, 'appointment', { day, time, subject: '承包地补偿', people: 1 });
      const answers = await Promise.all([send(), send()]);
      const won = answers.find(({ status }) => status === 201);
      if (won !== undefined)
        await (await follow(county.url, county.stranger, won.body as Slip)).does(won.body.id ?? '', 'withdraw');
      return { answers };
    });
  },
};

/** Races for one place run one after the other: each needs it to be free. */
const lines = new Map<string, Promise<unknown>>();
function inLine<T>(name: string, work: () => Promise<T>): Promise<T> {
  const done = (lines.get(name) ?? Promise.resolve()).then(work);
  lines.set(
    name,
    done.catch(() => undefined),
  );
  return done;
}
