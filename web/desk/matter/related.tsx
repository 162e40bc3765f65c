import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { MatterView } from '#server/routes/contract.ts';
import { useSay } from '../lang.tsx';
import { SlipNumber } from '../parts/slip-number.tsx';
import { stepName } from '../procedure-words.ts';
import { matter as matterQuery, procedures } from '../queries.ts';
import type { Word } from '../words/zh.ts';

/** The matters this one belongs with. One that this desk may not see is only counted. */
export function Related({ matter }: { readonly matter: MatterView }) {
  const say = useSay();
  const lists: readonly (readonly [Word, readonly string[]])[] = [
    ['parent', matter.parent === null ? [] : [matter.parent]],
    ['joinedTo', matter.joined === null ? [] : [matter.joined]],
    ['voices', matter.voices],
  ];
  const some = lists.filter(([, ids]) => ids.length > 0);
  if (some.length === 0) return null;
  return (
    <section aria-labelledby="related-title">
      <h2 id="related-title">{say('related')}</h2>
      {some.map(([word, ids]) => (
        <div key={word}>
          <h3>{say(word)}</h3>
          <ul className="related">
            {ids.map((id) => (
              <OneMatter key={id} id={id} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function OneMatter({ id }: { readonly id: string }) {
  const say = useSay();
  const { data } = useQuery(matterQuery(id));
  const known = useQuery(procedures).data;
  if (data === undefined) return <li className="quiet">{say('elsewhere')}</li>;
  return (
    <li>
      <SlipNumber number={data.number} />
      <Link to={`/matters/${id}`}>{data.title}</Link>
      <span className="quiet">
        {stepName(known, data.procedure, data.step)} · {data.unitName}
      </span>
    </li>
  );
}
