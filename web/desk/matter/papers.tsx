import { useQuery } from '@tanstack/react-query';
import type { MatterView } from '#server/routes/contract.ts';
import { useSay } from '../lang.tsx';
import { procedures } from '../queries.ts';

/** Documents on their way: drafted, signed, numbered, served. */
export function Papers({ matter }: { readonly matter: MatterView }) {
  const say = useSay();
  const rule = useQuery(procedures).data?.find(({ id }) => id === matter.procedure);
  const { documents = {} } = (rule?.wording ?? {}) as { documents?: Readonly<Record<string, string>> };
  const papers = Object.entries(matter.documents);
  if (papers.length === 0) return null;
  return (
    <section aria-labelledby="papers-title">
      <h2 id="papers-title">{say('documents')}</h2>
      {papers.map(([name, { number, drafted, signed, served }]) => (
        <p key={name} className="paper">
          <b>{documents[name] ?? name}</b> {number ?? <span className="quiet">{say('notNumbered')}</span>}
          <br />
          <span className="quiet">
            {say('drafted', { n: drafted })}
            {signed !== undefined && ` · ${say('signed', { n: signed })}`}
            {served !== undefined && ` · ${say('served', { n: served })}`}
          </span>
        </p>
      ))}
    </section>
  );
}
