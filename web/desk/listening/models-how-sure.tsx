import type { RouteView } from '#server/routes/proposal.ts';
import { useSay } from '../lang.tsx';
import type { Word } from '../words/zh.ts';

/** How sure the model is, in plain words; what it is not sure of is only a hint. Says nothing where there is no model. */
export function HowSure({ route: { known, learned } }: { readonly route: Pick<RouteView, 'known' | 'learned'> }) {
  const say = useSay();
  if (known === undefined && learned === undefined) return null;
  return (
    <>
      {known !== undefined && (
        <p className={known.sure === 'not' ? 'is-unsure' : ''}>
          {say('sureOf', { category: known.categoryName, sure: say(sureWords[known.sure]) })}
          {known.sure === 'not' && ` · ${say('sureNotNote')}`}
        </p>
      )}
      {learned !== undefined && (
        <p className="quiet">{say('learnedUnit', { unit: learned.unitName, sure: say(sureWords[learned.sure]) })}</p>
      )}
    </>
  );
}

const sureWords = { very: 'sureVery', fairly: 'sureFairly', not: 'sureNot' } as const satisfies Record<
  NonNullable<RouteView['known']>['sure'],
  Word
>;
