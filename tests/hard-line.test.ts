import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as regulations from '#regulations/index.ts';
import { registers } from '#regulations/registers/index.ts';
import { wording } from '#regulations/wording/index.ts';
import * as deskEnglish from '../web/desk/words/en.ts';
import * as deskChinese from '../web/desk/words/zh.ts';
import * as residentEnglish from '../web/resident/words/en.ts';
import * as residentChinese from '../web/resident/words/zh.ts';

/** What is deliberately not built (design §7), in the words it would come in by. */
const forbidden: Readonly<Record<string, RegExp>> = {
  'political attitude': /政治(面貌|态度|倾向|立场|表现)|party[- _]?member|political/i,
  religion: /宗教|信教|教徒|religio|\bfaith\b/i,
  ethnicity: /民族(成分|成份)?(?!乡)|族别|ethnic|\brace\b|\bracial/i,
  'key person':
    /重点(人|人员|人群|对象|关注)|稳控|缠访|闹访|上访户|key[- _]?(person|people|individual)|watch[- _]?list/i,
  'sentiment or risk score of persons':
    /情(绪|感)(分|值|指数|评分)|风险(评分|分值|等级|画像)|信用分|人员画像|sentiment|(risk|credit|trust)[- _]?(score|rating|level|grade)|profiling/i,
  'opinion guidance': /舆(论|情)(引导|管控|处置)|网评员|水军|控评|opinion[- _]?guid|astroturf/i,
  'blocking or ranking petitioners': /黑名单|拉黑|black[- _]?list|block[- _]?list|\bbanned\b/i,
  'petition counts as an appraisal':
    /信访(量|总量|数量)(考核|排名|扣分)|零上访|petition[- _]?(count|volume)[- _]?(score|appraisal)/i,
  'location track': /轨迹|行踪|实时定位|trajector|(location|gps|position)[- _]?(track|history|trail|log)/i,
  'check-in': /打卡|签到|考勤|check[- _]?in\b|clock[- _]?(in|out)\b|attendance/i,
  'step or mileage counts': /步数|里程|step[- _]?count|pedometer|mileage/i,
  'online time': /在线(时长|时间)|活跃度|time[- _]?online|online[- _]?(time|hours|minutes)|screen[- _]?time/i,
  quota: /指标任务|任务数|配额|定额|quota/i,
  'ranking and points': /排名|排行|积分|末位|\brank(ing|ed|s)?\b|leader[- _]?board|\bpoints\b/i,
  'kin register': /亲属(关系)?(册|登记|表)|社会关系|kinship|next[- _]?of[- _]?kin/i,
};

interface Said {
  readonly place: string;
  readonly text: string;
}

/** Every name and every text in plain data, each with where it stands. */
function* saidIn(part: unknown, place: string): Generator<Said> {
  if (typeof part === 'string') yield { place, text: part };
  if (typeof part !== 'object' || part === null) return;
  for (const [name, value] of Object.entries(part)) {
    const here = `${place}.${name}`;
    yield { place: here, text: name };
    yield* saidIn(value, here);
  }
}

const trespasses = (said: Iterable<Said>): string[] =>
  [...said].flatMap(({ place, text }) =>
    Object.entries(forbidden).flatMap(([what, words]) => {
      const found = words.exec(text)?.[0];
      return found === undefined ? [] : [`${what}: “${found}” in ${place}`];
    }),
  );

/** Migrations without their comments. */
function* schema(): Generator<Said> {
  const folder = new URL('../server/migrations/', import.meta.url);
  for (const file of readdirSync(folder)) {
    const lines = readFileSync(new URL(file, folder), 'utf8').split('\n');
    for (const [i, line] of lines.entries())
      yield { place: `server/migrations/${file}:${i + 1}`, text: line.replace(/--.*/, '') };
  }
}

const places: Readonly<Record<string, () => Iterable<Said>>> = {
  'the database': schema,
  'the regulations': () => saidIn(regulations, 'regulations'),
  'the registers': () => saidIn(registers, 'registers'),
  'the wording': () => saidIn(wording, 'wording'),
  'the desk’s words': () => saidIn([deskChinese, deskEnglish], 'web/desk/words'),
  'the residents’ words': () => saidIn([residentChinese, residentEnglish], 'web/resident/words'),
};

for (const [name, said] of Object.entries(places)) {
  test(`${name}: nothing of what Huiyin does not keep or do`, () => {
    assert.ok([...said()].length > 50, 'nothing was looked at');
    assert.deepEqual(trespasses(said()), []);
  });
}

test('whatever way it comes in, in Chinese or English, it is found and its place is named', () => {
  const words = [
    ...[
      '政治面貌',
      '宗教信仰',
      '民族',
      '重点人员',
      '稳控对象',
      '情绪指数',
      '风险等级',
      '舆情引导',
      '黑名单',
      '行动轨迹',
      '每日打卡',
      '步数',
      '里程',
    ],
    ...[
      '在线时长',
      '任务数',
      '排名',
      '积分',
      '社会关系',
      'political_attitude',
      'religion',
      'ethnicity',
      'keyPerson',
      'key-person',
      'sentiment',
    ],
    ...[
      'risk_score',
      'locationTrack',
      'gps_trail',
      'check-in',
      'checkin',
      'step_count',
      'mileage',
      'onlineTime',
      'time-online',
      'quota',
      'ranking',
    ],
  ];
  for (const word of words) {
    const found = trespasses(saidIn({ fields: { [word]: { kind: 'text' } } }, 'a-procedure'));
    assert.ok(found.length > 0 && found.every((line) => line.endsWith(`a-procedure.fields.${word}`)), word);
  }
});
