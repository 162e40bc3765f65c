import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { ChangeView } from '#server/routes/listening-models-contract.ts';
import { momentIn } from '../day.ts';
import { useSpeech } from '../lang.tsx';
import { session } from '../queries.ts';
import type { Word } from '../words/zh.ts';

/** Every change of what is in use: when, why, by whom, and the matter that told of it, for those who may open it. */
export function ModelChanges({ changes }: { readonly changes: readonly ChangeView[] }) {
  const { say, lang } = useSpeech();
  const opens = useQuery(session).data?.posts.some(({ office }) => office !== 'admin') ?? false;
  const before = (one: ChangeView) =>
    one.before === null ? say('modelsBeforeNone') : say('modelsVersion', { n: one.before });
  return (
    <section className="models" aria-labelledby="models-changes">
      <h2 id="models-changes">{say('modelsChanges')}</h2>
      {changes.length === 0 && <p className="quiet">{say('modelsNoChanges')}</p>}
      <ol className="model-changes">
        {changes.map((one) => (
          <li key={one.id}>
            <span className="quiet">{momentIn(lang, one.at)}</span>
            <span>
              {say(why[one.why], {
                ...{ n: one.version, before: before(one), who: one.byName ?? '' },
                what: say(one.kind === 'category' ? 'modelsCategory' : 'modelsUnit'),
              })}
            </span>
            {opens && one.matter !== null && <Link to={`/matters/${one.matter}`}>{say('modelsMatter')}</Link>}
          </li>
        ))}
      </ol>
    </section>
  );
}

const why = {
  trained: 'modelsChangeTrained',
  'not-worse': 'modelsChangeNotWorse',
  'put-back': 'modelsChangePutBack',
} as const satisfies Record<ChangeView['why'], Word>;
