import { Button } from 'antd';
import type { ActView, MatterView } from '#server/routes/contract.ts';
import type { Values } from '../form/fields-of.ts';
import { useProposal } from '../hotline/proposed-unit.tsx';
import { useSay } from '../lang.tsx';
import { sayingOf } from '../matter/saying-of.ts';
import { HowSure } from './models-how-sure.tsx';
import { MarkedWords } from './models-marked-words.tsx';

interface For {
  readonly matter: MatterView;
  readonly act: ActView;
  readonly values: Values;
  readonly onTake: (change: (before: Values) => Values) => void;
}

/** Beside the form of a dispatch: the category and unit proposed for what was said, how surely, and the words that led to it. */
export function ProposedFor({ matter, act, values, onTake }: For) {
  const say = useSay();
  const saying = sayingOf(matter);
  const { data } = useProposal(matter.procedure, saying);
  if (saying === undefined || data === undefined) return null;
  const { best, known } = data;
  const offered = best !== null && (act.form.properties.unit?.enum?.includes(best.unit) ?? false);
  const isGuess = known?.sure === 'not';
  const filledIn = values.unit === best?.unit && values.category === best?.category;
  return (
    <aside className="proposed" aria-labelledby="proposed-for">
      <h3 id="proposed-for">{say(isGuess ? 'proposalGuess' : 'proposalForThis')}</h3>
      {best === null && <p className="quiet">{say('proposalUnfit')}</p>}
      {best !== null && (
        <p className={isGuess ? 'is-unsure' : 'proposed-unit'}>{`${best.unitName} · ${best.categoryName}`}</p>
      )}
      <HowSure route={data} />
      {best !== null && best.words.length > 0 && (
        <>
          <p className="quiet">{say('proposalMarked')}</p>
          <MarkedWords text={[saying.subject, saying.detail].filter(Boolean).join('\n')} words={best.words} />
        </>
      )}
      {known !== undefined && <p className="quiet">{say('proposalFrom')}</p>}
      {best !== null && offered && !filledIn && (
        <Button
          size="small"
          onClick={() => onTake((before) => ({ ...before, unit: best.unit, category: best.category }))}
        >
          {say('proposalTakeBoth')}
        </Button>
      )}
    </aside>
  );
}
