import { useState } from 'react';
import type { FieldSchema } from '#domain/form/form-schema.ts';
import type { MatterView } from '#server/routes/contract.ts';
import { useSay } from '../lang.tsx';
import { isFiles } from './fields-named.ts';
import { Look } from './look.tsx';
import { Value } from './value.tsx';

interface AsSaid {
  readonly matter: MatterView;
  readonly fields: Readonly<Record<string, FieldSchema>>;
}

/** What was said at registration, in the words in which it was said. What is personal stays masked until looked at. */
export function Said({ matter, fields }: AsSaid) {
  const say = useSay();
  const [seen, setSeen] = useState<Readonly<Record<string, unknown>>>({});
  const said = { ...matter.form, ...seen };
  const names = inOrder(said, fields).filter((name) => name !== 'subject' && !isFiles(fields[name]));
  const masked = matter.masked.filter((name) => !(name in seen));
  return (
    <section aria-labelledby="said-title">
      <h2 id="said-title">{say('said')}</h2>
      {names.length === 0 && masked.length === 0 && <p className="quiet">{say('saidNothing')}</p>}
      <dl className="said">
        {names.map((name) => (
          <div key={name} className={`is-${fields[name]?.['x-kind'] ?? 'text'}`}>
            <dt>{fields[name]?.title ?? name}</dt>
            <dd>
              {masked.includes(name) ? (
                <span className="masked">{say('masked')}</span>
              ) : (
                <Value field={fields[name]} value={said[name]} />
              )}
            </dd>
          </div>
        ))}
      </dl>
      {masked.length > 0 && <Look id={matter.id} onSeen={setSeen} />}
      {Object.keys(seen).length > 0 && <p className="quiet">{say('looked')}</p>}
    </section>
  );
}

/** As the form asks, what was told at length first. */
function inOrder(said: Readonly<Record<string, unknown>>, fields: AsSaid['fields']): readonly string[] {
  const order = Object.keys(fields);
  const rank = (name: string) => (fields[name]?.['x-kind'] === 'long-text' ? -1 : order.indexOf(name));
  return Object.keys(said).sort((a, b) => rank(a) - rank(b));
}
