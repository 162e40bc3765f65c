import type { Atlas } from '#server/atlas.ts';
import type { House } from '#server/house.ts';
import { openHouse } from '#server/open-house.ts';
import { register } from '#server/register.ts';
import { connect } from '#server/store/database.ts';
import { atMost, figure, type Measured, quantile } from './measured.ts';
import { newData, remove, startServer } from './server-process.ts';

const rounds = 9;
const many = 400;

/** What proposing a unit by the full catalogue (place × category × words) adds to an intake: the same intakes with and without it, in turn. */
export async function dispatch(): Promise<readonly Measured[]> {
  const data = await newData();
  const server = await startServer(data);
  const database = connect(server.database);
  try {
    return figuresOf(await inTurn(await openHouse(database, server.data, '430199')));
  } finally {
    await database.close();
    await server.stop();
    await remove(data);
  }
}

type Pair = readonly [withUnit: number, without: number];

async function inTurn(house: House): Promise<readonly Pair[]> {
  const bare = withoutRoutes(house);
  await intakes(house, many);
  const pairs: Pair[] = [];
  for (let i = 0; i < rounds; i++) pairs.push([await intakes(house, many), await intakes(bare, many)]);
  return pairs;
}

function figuresOf(pairs: readonly Pair[]): Measured[] {
  const middle = (pick: (pair: Pair) => number) => quantile(pairs.map(pick), 0.5);
  return [
    figure(
      'intake with its proposed unit',
      middle(([full]) => full),
      'ms',
    ),
    figure(
      'intake without',
      middle(([, none]) => none),
      'ms',
    ),
    atMost(
      'with ÷ without, median of rounds',
      middle(([full, none]) => full / none),
      '×',
      1.3,
    ),
  ];
}

const withoutRoutes = (house: House): House => ({
  ...house,
  atlas: async (): Promise<Atlas> => ({ ...(await house.atlas()), route: () => ({}) }),
});

/** Milliseconds an intake takes, eight at once. */
async function intakes(house: House, count: number): Promise<number> {
  const start = performance.now();
  for (let i = 0; i < count; i += 8) await Promise.all(Array.from({ length: 8 }, (_, j) => one(house, i + j)));
  return ((performance.now() - start) * 8) / count;
}

const one = (house: House, n: number) =>
  register(house, {
    procedure: 'service-request',
    form: { ...saying[n % saying.length], place },
    channel: 'web',
    actor: { kind: 'party' },
  });

const place = { code: '430199101201', words: '村口' };
const saying = [
  { subject: '东头村三组路灯不亮', detail: '村口到小学这一段路灯坏了三天,晚上孩子放学看不见路,请派人来修。'.repeat(4) },
  { subject: '小区物业乱收费', detail: '物业公司没有公示就涨了物业费,还把公共车位租出去,请查一查收费依据。'.repeat(4) },
  {
    subject: '工资拖欠三个月',
    detail: '在工地干活三个月,包工头一直拖着不给工资,一共十二个人,请帮忙要回来。'.repeat(4),
  },
];
