import { unnumbered } from '#domain/text/unnumbered.ts';
import type { House } from '../../house.ts';
import { rulesOn } from '../../rulebook.ts';

/** An ended service request, with what people decided about it. */
export interface OwnMatter {
  readonly id: string;
  readonly subject: string;
  readonly body: string;
  readonly place: string | null;
  readonly category: string | null;
  readonly unit: string | null;
}

/** What may be learned from: service requests that somebody dispatched and that were answered. The newest so many. */
const most = 100_000;

/**
 * The region's own ended matters. Left out: petitions and everything set apart, what was diverted or withdrawn, and what has lawfully been
 * erased, of which nothing is there to read. Runs of digits are taken out: numbers of telephones, doors and papers are not learned.
 */
export async function ownMatters({ db, region, now }: House): Promise<readonly OwnMatter[]> {
  const { rows } = await db.query<Stored>(
    `select m.id, m.place, m.category, m.state->'seats'->>'unit' as unit,
            c.fields->'subject'->>'value' as subject, c.fields->'detail'->>'value' as detail
     from matter m join content c on c.matter = m.id and c.region = m.region and c.seq = 1
     where m.region = $1 and m.procedure || '/' || m.step = any($2) and m.ended and not m.apart
       and coalesce((m.state->'counts'->>'dispatch')::integer, 0) > 0
     order by m.opened desc, m.id limit $3`,
    [region, answeredEnds(now()), most],
  );
  return rows.flatMap(({ subject, detail, ...matter }) => {
    const said = { subject: unnumbered(subject ?? ''), body: unnumbered(detail ?? '') };
    return said.subject === '' && said.body === '' ? [] : [{ ...matter, ...said }];
  });
}

type Stored = Omit<OwnMatter, 'subject' | 'body'> & { readonly subject: string | null; readonly detail: string | null };

/** Where a request ends that somebody answered: `procedure/step`. */
const answeredEnds = (now: string): readonly string[] =>
  rulesOn(now)
    .filter(({ kind, fields }) => kind === 'service' && 'category' in fields)
    .flatMap(({ id, ends }) =>
      Object.entries(ends)
        .filter(([, { outcome }]) => outcome === 'judged' || outcome === 'unresolved')
        .map(([end]) => `${id}/${end}`),
    );
