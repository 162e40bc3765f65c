import type { FieldSchema } from '#domain/form/form-schema.ts';
import type { EntryView } from '#server/routes/contract.ts';
import { ActIcon } from '../act-icon.tsx';
import { useSay } from '../lang.tsx';
import { isFiles } from './fields-named.ts';
import { Value } from './value.tsx';

interface Told {
  readonly entries: readonly EntryView[];
  readonly fields: Readonly<Record<string, FieldSchema>>;
}

/** What happened, in sentences an official would write; the newest first, because that is what is looked for. */
export function History({ entries, fields }: Told) {
  const say = useSay();
  return (
    <section aria-labelledby="history-title">
      <h2 id="history-title">{say('history')}</h2>
      <ol className="history" reversed>
        {[...entries].reverse().map((entry) => (
          <li key={entry.seq}>
            <span className="history-act">
              <ActIcon act={entry.act} /> {entry.label}
            </span>
            <p>{entry.sentence}</p>
            {entry.act !== 'register' && <Words content={entry.content} fields={fields} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What was written with an act: the reply, the reasons. Photos stand with the evidence. */
function Words({ content, fields }: { readonly content: EntryView['content']; readonly fields: Told['fields'] }) {
  const told = Object.entries(content).filter(([name]) => !isFiles(fields[name]));
  return told.map(([name, value]) => (
    <blockquote key={name}>
      <cite>{fields[name]?.title ?? name}</cite>
      <Value field={fields[name]} value={value} />
    </blockquote>
  ));
}
