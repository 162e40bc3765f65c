import type { FieldSchema } from '#domain/form/form-schema.ts';
import type { EntryView, MatterView } from '#server/routes/contract.ts';
import { useSay } from '../lang.tsx';
import { photosIn } from './fields-named.ts';

interface Shown {
  readonly matter: MatterView;
  readonly entries: readonly EntryView[];
  readonly fields: Readonly<Record<string, FieldSchema>>;
}

/** All photos, whoever added them; each says with which entry it came. */
export function Evidence({ matter, entries, fields }: Shown) {
  const say = useSay();
  const first = photosIn(fields, matter.form).map((id) => ({ id, seq: 1 }));
  const later = entries
    .filter(({ seq }) => seq > 1)
    .flatMap(({ seq, content }) => photosIn(fields, content).map((id) => ({ id, seq })));
  const photos = [...first, ...later];
  if (photos.length === 0) return null;
  return (
    <section aria-labelledby="evidence-title">
      <h2 id="evidence-title">{say('evidence')}</h2>
      <div className="photos">
        {photos.map(({ id, seq }, index) => (
          <figure key={id}>
            <a href={`/api/files/${id}`} target="_blank" rel="noreferrer">
              <img loading="lazy" src={`/api/files/${id}`} alt={say('photoOf', { n: index + 1 })} />
            </a>
            <figcaption>{say('seq', { n: seq })}</figcaption>
          </figure>
        ))}
      </div>
    </section>
  );
}
