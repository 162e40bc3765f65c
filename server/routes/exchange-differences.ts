import { Type } from 'typebox';
import { instantAt } from '#domain/deadline/day.ts';
import type { Lang } from '#domain/words/lang.ts';
import { cite } from '#domain/words/law.ts';
import { citation } from '#domain/words/law-table.ts';
import { laws } from '#regulations/laws.ts';
import { wording } from '#regulations/wording/index.ts';
import { decideDifference } from '../exchange/decide-difference.ts';
import { exchangeWords } from '../exchange/exchange-words.ts';
import { type KnownDifference, listDifferences } from '../exchange/list-differences.ts';
import { partnerCounts } from '../exchange/partner-counts.ts';
import type { Partner } from '../exchange/partner-of.ts';
import type { House } from '../house.ts';
import { sendRefusal, Trouble } from '../http/problem.ts';
import { readingIn } from '../views/reading.ts';
import type { Caller } from '../who/caller.ts';
import { scopeOf } from '../who/scope.ts';
import { staffOnly } from '../who/staff-only.ts';
import type { Api } from './api.ts';
import { keptPartners } from './exchange-rights.ts';
import type { DifferenceView, PartnerView } from './exchange-view.ts';
import { idParam } from './matters.ts';

const listed = Type.Object({ open: Type.Optional(Type.Union([Type.Literal('0'), Type.Literal('1')])) });
const decision = Type.Object({
  take: Type.Union([Type.Literal('theirs'), Type.Literal('ours')]),
  reason: Type.Optional(Type.String({ maxLength: 2000 })),
});

/** Partners, and where they say otherwise than we do: shown side by side, and decided by a post. */
export function differenceRoutes(app: Api, house: House): void {
  app.get(
    '/api/exchange',
    { schema: { summary: 'Exchange partners of the caller' } },
    async ({ caller, lang }): Promise<PartnerView[]> => {
      const partners = await keptPartners(house, caller);
      const counts = await partnerCounts(
        house,
        partners.map(({ key }) => key),
      );
      return partners.map((partner) => partnerView(partner, counts.get(partner.key), lang));
    },
  );
  const list = { summary: 'Where a partner says otherwise', querystring: listed };
  app.get('/api/exchange/differences', { schema: list }, async ({ caller, lang, query }): Promise<DifferenceView[]> => {
    const partners = await keptPartners(house, caller);
    const { world, names } = await readingIn(house, lang);
    const asked = {
      scope: scopeOf(caller, world, 2),
      partners: partners.map(({ key }) => key),
      open: query.open !== '0',
      by: postOf(caller),
    };
    const found = await listDifferences(house, asked);
    return found.map((one) => differenceView(one, partners, lang, names.post));
  });
  decideRoute(app, house);
}

function decideRoute(app: Api, house: House): void {
  const decide = { summary: 'Take theirs (as an act) or keep ours (with a reason)', params: idParam, body: decision };
  app.post('/api/exchange/differences/:id', { schema: decide }, async ({ caller, lang, params, body }, reply) => {
    if (body.take === 'ours' && (body.reason ?? '').trim() === '')
      throw new Trouble('invalid', { field: 'reason', message: exchangeWords[lang].reasonNeeded });
    const partners = (await keptPartners(house, caller)).map(({ key }) => key);
    const { world } = await readingIn(house, lang);
    const asked = { scope: scopeOf(caller, world, 2), partners, open: true, id: params.id, by: postOf(caller) };
    const [difference] = await listDifferences(house, asked);
    if (difference === undefined) throw new Trouble('not-found', { message: exchangeWords[lang].decided });
    const refused = await decideDifference(house, staffOnly(caller), lang, difference, body);
    return refused === undefined ? { decided: body.take } : sendRefusal(reply, lang, refused);
  });
}

const postOf = (caller: Caller): string => staffOnly(caller).posts[0]?.key ?? '';

function partnerView(partner: Partner, counts: PartnerCounts, lang: Lang): PartnerView {
  const { key, name, map, direction } = partner;
  const procedures = partner.procedures.map((id) => wording[lang].procedures[id]?.title ?? id);
  const law = citation(cite(map.law), laws, lang);
  return {
    key,
    name,
    system: map.id,
    law,
    direction,
    procedures,
    apart: map.apart,
    ...(counts ?? { known: 0, rejected: 0, open: 0 }),
  };
}

type PartnerCounts = Pick<PartnerView, 'known' | 'rejected' | 'open'> | undefined;

function differenceView(
  { since, at, procedure: _, ...one }: KnownDifference,
  partners: readonly Partner[],
  lang: Lang,
  nameOf: (post: string) => string | undefined,
): DifferenceView {
  return {
    ...one,
    partnerName: partners.find(({ key }) => key === one.partner)?.name ?? one.partner,
    fieldName: exchangeWords[lang].columns[one.field],
    since: instantAt(since.getTime()),
    at: at && instantAt(at.getTime()),
    by: one.by && (nameOf(one.by) ?? one.by),
  };
}
