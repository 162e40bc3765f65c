import { useQuery } from '@tanstack/react-query';
import type { MatterView } from '#server/routes/contract.ts';
import type { LikelyView } from '#server/routes/likely.ts';
import { post } from '../api.ts';
import { AlikeList } from '../counter/alike-list.tsx';
import { useSay } from '../lang.tsx';
import { actsOf } from '../queries.ts';
import { sayingOf } from './saying-of.ts';

/** Of one that came by page, mail or message, for whoever may join it: what is likely the same. Joining is theirs to do. */
export function LikelyHere({ matter }: { readonly matter: MatterView }) {
  const say = useSay();
  const mayJoin = useQuery(actsOf(matter.id)).data?.some(({ act }) => act === 'merge') ?? false;
  const asked = {
    ...{ procedure: matter.procedure, ...sayingOf(matter) },
    ...(matter.category !== null && { category: matter.category }),
  };
  const { data } = useQuery({
    queryKey: ['likely', 'of', matter.id, matter.last],
    queryFn: () => post<LikelyView>('/api/likely', asked),
    enabled: mayJoin,
  });
  const others = mayJoin ? (data?.items.filter(({ id }) => id !== matter.id) ?? []) : [];
  if (others.length === 0) return null;
  return (
    <section className="likely-here" aria-labelledby="likely-here-title">
      <h2 id="likely-here-title">{say('likelySame')}</h2>
      <p className="quiet">{say('likelyHere')}</p>
      <AlikeList lines={others} />
    </section>
  );
}
