import { waysOf } from '../matter/ways.ts';
import type { Door, Entrant } from '../words/door.ts';
import { type Office, offices } from '../words/office.ts';
import type { Kind, Procedure } from '../words/procedure.ts';
import type { Role } from '../words/role.ts';
import { section, table } from './markdown.ts';

/** The tables that say who may do what, and what is needed to print them in both languages. */
export interface MayTables {
  readonly roles: Readonly<Record<Office, Role>>;
  readonly doors: Readonly<Record<string, Door>>;
  readonly rules: readonly Procedure[];
  /** `受理岗 station`. */
  readonly office: (office: Office) => string;
  readonly procedure: (id: string) => string;
}

/** Who sees what, who is let in where, and who acts at which step: one page, from the tables alone. */
export function printMay(tables: MayTables): string {
  const parts = [
    '# 谁可以做什么 · Who may do what',
    intro,
    section('图例 · Legend', legend),
    section('看得见什么 · What is seen', seen(tables)),
    section('门 · Doors', doorTable(tables)),
    section('门后的地址 · What lies behind each door', behind(tables)),
    section('各步可做的事 · Acts by office', acts(tables)),
  ];
  return `${parts.join('\n\n')}\n`;
}

const intro = [
  '由制度里的表生成（`regulations/roles.ts`、`regulations/doors.ts`、`regulations/procedures/`),不手改；`tests/may.test.ts` 逐格验证，并比对本页。',
  'Generated from the tables of the regulations, never edited by hand: `npx huiyin print-may`. `tests/may.test.ts` tries every cell and compares this page.',
].join('\n\n');

const legend = [
  '| | 中文 | English |\n| --- | --- | --- |',
  '| ● | 看得见；写明用途、记录在案后，可看是谁反映的 | read; who brought it is opened for a purpose, on the record |',
  '| ◐ | 看得见；记录在案后，姓名电话只显示一部分 | read; on the record, names and numbers in part |',
  '| ○ | 看得见；是谁反映的始终遮盖 | read; who brought it stays masked |',
  '| ◌ | 只知道有这么一件，说了什么全部遮盖 | listed only: everything said is masked |',
  '| · | 没有这件事：打不开、列不出、搜不到、数不着、不通知 | not there: not opened, listed, found, counted or told |',
  '| ✓ · | 让进 / 不让进 | let in / not let in |',
].join('\n');

const kinds = ['service', 'petition', 'private', 'internal'] as const satisfies readonly Kind[];
const kindHeads = [
  '诉求 service',
  '信访 petition',
  '申请调解举报 private',
  '内部 internal',
  '信访中的检举控告 accusation among petitions',
  '直接提出的检举控告 accusation',
];

/** Three places from where one looks: the matter is or was in one's own unit, in one below, elsewhere. */
const places = ['own', 'below', 'elsewhere'] as const;

function seen({ roles, office }: MayTables): string {
  const words = [
    '每格三个符号依次是：事项在（或曾在）本单位、在下级单位、在别处。岗位自己经手的事，不论哪类都看得见。被检举控告的单位和它下面所有单位，不论岗位，一律是“·”。凭回执的人只看得见自己那一件。',
    'Three signs a cell: the matter is or was in one’s own unit, in a unit below, elsewhere. What a post itself holds it sees, of whatever kind. The unit accused and all below it: “·” for every office. Whoever holds a slip sees that one matter.',
  ];
  const rows = offices.map((one) => [
    office(one),
    ...kinds.map((kind) => cell(roles[one], kind)),
    apart(roles[one], 'petition'),
    apart(roles[one], 'private'),
  ]);
  return [...words, table(['岗位 office', ...kindHeads], rows)].join('\n\n');
}

const cell = (role: Role, kind: Kind): string =>
  places.map((place) => (role.sees.kinds.includes(kind) && reaches(role, place) ? clearness(role) : '·')).join(' ');

/** Accusations are of one of these kinds, and set apart besides. */
function apart(role: Role, kind: Kind): string {
  const isSeen = role.apart !== 'none' && role.sees.kinds.includes(kind);
  const sign = role.apart === 'veiled' ? '◌' : clearness(role);
  return places.map((place) => (isSeen && reaches(role, place) ? sign : '·')).join(' ');
}

const reaches = ({ sees }: Role, place: (typeof places)[number]): boolean =>
  ({ unit: ['own'], below: ['own', 'below'], region: [...places] })[sees.where].includes(place);

const clearness = ({ identity }: Role): string => ({ duty: '●', partial: '◐', masked: '○' })[identity];

const others = { slip: '凭回执 slip', program: '程序 program', nobody: '任何人 anybody' } as const;

function doorTable({ doors, roles, office }: MayTables): string {
  const heads = ['门 door', ...offices.map(office), ...Object.values(others), '能看到 sees', '依据 law'];
  const rows = Object.entries(doors).map(([name, { who, sees, asks, law }]) => [
    name,
    ...offices.map((one) => (letsStaff(who, one, roles) ? '✓' : '·')),
    ...(Object.keys(others) as (keyof typeof others)[]).map((one) => (letsOther(who, one) ? '✓' : '·')),
    [readings[sees], ...(asks === undefined ? [] : [askings[asks]])].join(';'),
    `${law.of}:${law.article}`,
  ]);
  return table(heads, rows);
}

const letsStaff = (who: Entrant, office: Office, roles: MayTables['roles']): boolean => {
  if (typeof who !== 'string') return who.includes(office);
  return who === 'duty' ? roles[office].identity === 'duty' : who !== 'slip' && who !== 'program';
};

function letsOther(who: Entrant, other: keyof typeof others): boolean {
  if (who === 'anybody') return true;
  if (other === 'slip') return who === 'slip' || who === 'signed-in';
  return other === 'program' && who === 'program';
}

const readings: Readonly<Record<Door['sees'], string>> = {
  nothing: '不涉事项 no matters',
  public: '公开的 what is public',
  outline: '有没有这个编号，不含内容和检举控告 that a number is there, without words, no accusations',
  scope: '自己看得见的 what one sees',
  matter: '看得见的那一件 that matter, if seen',
  identity: '是谁反映的，记录在案 who brought it, on the record',
};

const askings: Readonly<Record<NonNullable<Door['asks']>, string>> = {
  register: '再看册归谁管 by who keeps the table',
  partner: '再看谁管这个交换 by who keeps the exchange',
  'own-post': '再看是谁的岗 by whose post it is',
  rule: '再看这件事的规则 by the rule of that matter',
};

const behind = ({ doors }: MayTables): string =>
  Object.entries(doors)
    .map(([name, { routes }]) => `**${name}** ${routes.map((route) => `\`${route}\``).join(' ')}`)
    .join('\n\n');

function acts({ rules, office, procedure }: MayTables): string {
  const words = [
    '数字是这个岗位在这项规程里可做的（步骤×动作）数；当事人、时钟自动做的和随别的事项而来的单列。逐步逐条见 `npx huiyin print-regulations`。',
    'How many pairs of step and act the procedure gives the office; the party, the clock and what follows from other matters stand by themselves. Step by step: `npx huiyin print-regulations`.',
  ];
  const heads = ['规程 procedure', ...offices.map(office), '当事人 party', '时钟 clock', '连带 follow'];
  const rows = rules.map((rule) => [
    procedure(rule.id),
    ...[...offices, 'party', 'clock', 'follow'].map((who) => countOf(rule, who)),
  ]);
  return [...words, table(heads, rows)].join('\n\n');
}

function countOf(rule: Procedure, who: string): string {
  const ways = Object.keys(rule.steps).flatMap((step) => waysOf(rule, step));
  const n = ways.filter(({ by }) => by.some((name) => isHeldBy(rule.holders[name], who))).length;
  return n === 0 ? '·' : String(n);
}

const isHeldBy = (holder: Procedure['holders'][string] | undefined, who: string): boolean =>
  holder !== undefined && ('office' in holder ? holder.office === who : Object.hasOwn(holder, who));
