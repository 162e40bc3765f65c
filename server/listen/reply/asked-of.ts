import type { Asked } from '#domain/reply/check-reply.ts';
import type { Procedure } from '#domain/words/procedure.ts';
import type { House } from '../../house.ts';
import { contentsOf } from '../../store/contents.ts';
import type { Line } from '../../store/find-matters.ts';
import type { Answered } from './answered-by.ts';

/** What the party has said in this matter, in the order in which it was said; what is sealed stays closed. */
export async function askedOf(
  house: House,
  rule: Pick<Procedure, 'fields'>,
  { id }: Pick<Line, 'id'>,
  { to }: Pick<Answered, 'to'>,
): Promise<Asked> {
  const { open } = await contentsOf(house.db, house.region, id);
  const said = [...open.values()].flatMap((fields) =>
    to.flatMap((name) => {
      const words = rule.fields[name]?.mark === 'personal' ? undefined : fields[name];
      return typeof words === 'string' ? [words] : [];
    }),
  );
  const [subject = '', ...rest] = said;
  return { subject, detail: rest.join('\n') };
}
