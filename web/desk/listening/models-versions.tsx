import { useQuery } from '@tanstack/react-query';
import type { ModelView } from '#server/routes/listening-models-contract.ts';
import { dateIn } from '../day.ts';
import { useSpeech } from '../lang.tsx';
import { Empty } from '../parts/empty.tsx';
import { session } from '../queries.ts';
import type { Word } from '../words/zh.ts';
import { PutBack } from './models-put-back.tsx';

interface Versions {
  readonly kind: ModelView['kind'];
  readonly versions: readonly ModelView[];
}

/** The versions of one kind, the one in use first and in plain words. */
export function ModelVersions({ kind, versions }: Versions) {
  const { say, lang } = useSpeech();
  const own = versions.filter((one) => one.kind === kind);
  const current = own.find(({ state }) => state === 'in-force');
  const mayPutBack = useQuery(session).data?.posts.some(({ office }) => ['station', 'admin'].includes(office)) ?? false;
  return (
    <section className="models" aria-labelledby={`models-${kind}`}>
      <h2 id={`models-${kind}`}>{say(titles[kind])}</h2>
      {current === undefined ? (
        <Empty title={say('modelsNone')}>
          {say('modelsNoneNote')} {kind === 'category' && say('modelsNoneFile')}
        </Empty>
      ) : (
        <p className="model-now">
          <b>{say('modelsInForce', { n: current.version })}</b>
          <span>{say(rights[kind], { n: Math.round(current.measured.accuracy * 100) })}</span>
          {!current.opens && <span className="fault">{say('modelsUnreadable')}</span>}
          <span className="quiet">
            {say('modelsInForceSince', { date: dateIn(lang, current.at), n: current.examples })}
          </span>
        </p>
      )}
      {own.length > 0 && (
        <details>
          <summary>{say('modelsVersions')}</summary>
          <ol className="model-versions">
            {own.map((one) => (
              <Version key={one.version} one={one} mayPutBack={mayPutBack} />
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}

const titles = { category: 'modelsCategory', unit: 'modelsUnit' } as const satisfies Record<ModelView['kind'], Word>;
const rights = { category: 'modelsRight', unit: 'modelsRightUnit' } as const satisfies Record<ModelView['kind'], Word>;
const states = {
  candidate: 'modelsStateCandidate',
  'in-force': 'modelsStateInForce',
  retired: 'modelsStateRetired',
} as const satisfies Record<ModelView['state'], Word>;

function Version({ one, mayPutBack }: { readonly one: ModelView; readonly mayPutBack: boolean }) {
  const { say, lang } = useSpeech();
  const { version, state, source, examples, measured, kept } = one;
  const { accuracy, macroF1, ece } = measured;
  return (
    <li aria-current={state === 'in-force' || undefined}>
      <p>
        <b>{say('modelsVersion', { n: version })}</b> <span>{say(states[state])}</span>{' '}
        <span className="quiet">{dateIn(lang, one.at)}</span>
      </p>
      <p>{say(source === 'file' ? 'modelsFromFile' : 'modelsFromMatters', { n: examples })}</p>
      <p>{say('modelsMeasured', { right: percent(accuracy), f1: macroF1.toFixed(3), off: percent(ece) })}</p>
      <Compared one={one} />
      {!kept && <p className="quiet">{say('modelsGone')}</p>}
      {kept && state !== 'in-force' && mayPutBack && <PutBack kind={one.kind} version={version} />}
    </li>
  );
}

function Compared({ one: { compared } }: { readonly one: ModelView }) {
  const { say } = useSpeech();
  if (compared === null) return null;
  const { before, n, old, fresh, notWorse } = compared;
  const verdict = say(notWorse ? 'modelsNotWorse' : 'modelsWorse');
  const figures = { before, n, old: old.toFixed(3), fresh: fresh.toFixed(3), verdict };
  return <p>{say(before === 0 ? 'modelsComparedWords' : 'modelsCompared', figures)}</p>;
}

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;
