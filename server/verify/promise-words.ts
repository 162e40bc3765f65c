import type { Lang } from '#domain/words/lang.ts';
import type { Promised } from './finding.ts';

/** The promises as `huiyin verify` names them, with what was counted. */
export const promiseWords = {
  owned: { zh: '件件有着落（在办事项有唯一承办岗位和计时）', en: 'Owned (open matters with one holder and a clock)' },
  durable: { zh: '说了不丢（已受理的请求都在账上）', en: 'Durable (acknowledged requests found in the ledger)' },
  'nothing-closes-over-a-head': { zh: '不替群众结案（事项）', en: 'Nothing closes over a resident’s head (matters)' },
  unalterable: { zh: '账本不可改（记录）', en: 'Unalterable (entries)' },
  shielded: { zh: '保护检举人（事项与通知）', en: 'Shielded (matters and notices)' },
  secret: { zh: '无记名（本版尚无投票，没有可查的）', en: 'Secret (no votes are taken yet: nothing to check)' },
  explained: { zh: '有依据（期限条条能算出来）', en: 'Explained (clocks that follow from their basis)' },
  'least-data': { zh: '最少信息（个人信息已封存）', en: 'Least data (contents with personal fields sealed)' },
  'enter-once': { zh: '只填一次（外部编号不重复）', en: 'Enter once (external numbers, each once)' },
  'same-everywhere': { zh: '处处一样（每张表都按县分）', en: 'Same everywhere (tables keyed by region)' },
} as const satisfies Record<Promised, Record<Lang, string>>;
