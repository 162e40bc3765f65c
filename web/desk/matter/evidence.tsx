import { useState } from 'react';
import type { FieldSchema } from '#domain/form/form-schema.ts';
import type { EntryView, MatterView } from '#server/routes/contract.ts';
import { useSay } from '../lang.tsx';
import { Sound } from '../parts/sound.tsx';
import { filesIn } from './fields-named.ts';

interface Shown {
  readonly matter: MatterView;
  readonly entries: readonly EntryView[];
  readonly fields: Readonly<Record<string, FieldSchema>>;
}

/** All photos and recordings, whoever added them; each says with which entry it came. */
export function Evidence({ matter, entries, fields }: Shown) {
  const say = useSay();
  const all = (kind: 'photos' | 'recordings') => [
    ...filesIn(kind, fields, matter.form).map((id) => ({ id, seq: 1 })),
    ...entries
      .filter(({ seq }) => seq > 1)
      .flatMap(({ seq, content }) => filesIn(kind, fields, content).map((id) => ({ id, seq }))),
  ];
  const [photos, sounds] = [all('photos'), all('recordings')];
  if (photos.length + sounds.length === 0) return null;
  return (
    <section aria-labelledby="evidence-title">
      <h2 id="evidence-title">{say('evidence')}</h2>
      {sounds.map(({ id, seq }, index) => (
        <Recording key={id} id={id} seq={seq} n={index + 1} />
      ))}
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

/** A recording to be heard; of one that may not be kept any longer only the entry is left. */
function Recording({ id, seq, n }: { readonly id: string; readonly seq: number; readonly n: number }) {
  const say = useSay();
  const [gone, setGone] = useState(false);
  if (gone) return <p className="quiet">{say('recordingGone')}</p>;
  return (
    <p className="recording">
      <Sound file={id} label={say('recording', { n })} onGone={() => setGone(true)} />
      <a href={`/api/files/${id}`} download>
        {say('recording', { n })}
      </a>
      <span className="quiet">{say('seq', { n: seq })}</span>
    </p>
  );
}
