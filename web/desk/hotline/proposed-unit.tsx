import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { Proposal, RouteView } from '#server/routes/proposal.ts';
import { post } from '../api.ts';
import { type Saying, useSaying } from '../counter/use-saying.ts';
import type { Values } from '../form/fields-of.ts';
import { useSay } from '../lang.tsx';
import { HowSure } from '../listening/models-how-sure.tsx';

interface Asked {
  readonly procedure: string;
  readonly values: Values;
  readonly onTake: (category: string) => void;
  /** The page listens for Alt+C. */
  readonly chord?: boolean;
}

/** Which category and unit are proposed for what is being said, how surely, why, and which others; nobody is bound by it. */
export function ProposedUnit({ procedure, values, onTake, chord = false }: Asked) {
  const say = useSay();
  const saying = useSaying(values);
  const { data, error } = useProposal(procedure, saying);
  const isGuess = data?.known?.sure === 'not';
  return (
    <aside className="proposed" aria-labelledby="proposed-title">
      <h2 id="proposed-title">{say(saying !== undefined && isGuess ? 'proposalGuess' : 'proposalTitle')}</h2>
      <div role="status">
        {saying === undefined && <p className="quiet">{say('proposalNone')}</p>}
        {saying !== undefined && data === undefined && (
          <p className="quiet">{say(error === null ? 'helpLooking' : 'helpFailed')}</p>
        )}
        {saying !== undefined && data?.best === null && <p className="quiet">{say('proposalUnfit')}</p>}
        {saying !== undefined && data?.best && <Best best={data.best} isGuess={isGuess} />}
        {saying !== undefined && data !== undefined && <HowSure route={data} />}
      </div>
      {saying !== undefined && data?.best && values.category === undefined && (
        <Button
          size="small"
          {...(chord && { 'aria-keyshortcuts': 'Alt+C' })}
          onClick={() => onTake(data.best?.category ?? '')}
        >
          {say('proposalTake')}
          {chord && <kbd aria-hidden>Alt+C</kbd>}
        </Button>
      )}
      {saying !== undefined && (data?.others.length ?? 0) > 0 && (
        <p className="quiet">
          {say('proposalOthers')} {data?.others.map(({ unitName }) => unitName).join(say('comma'))}
        </p>
      )}
    </aside>
  );
}

interface Shown {
  readonly best: Proposal & { readonly words: readonly string[] };
  readonly isGuess: boolean;
}

function Best({ best, isGuess }: Shown) {
  const say = useSay();
  return (
    <>
      <p className={isGuess ? 'is-unsure' : 'proposed-unit'}>{best.unitName}</p>
      <p>{say('proposalWhy', { place: best.placeName, category: best.categoryName })}</p>
      {best.words.length > 0 && (
        <p className="quiet">{say('proposalWords', { words: best.words.join(say('comma')) })}</p>
      )}
    </>
  );
}

/** Asked while somebody types, and again for the slip: the answer is kept for both. */
export const useProposal = (procedure: string, saying: Saying | undefined) =>
  useQuery({
    queryKey: ['proposal', procedure, saying],
    queryFn: () => post<RouteView>('/api/route', { procedure, ...saying }),
    enabled: saying !== undefined,
    placeholderData: (before: RouteView | undefined) => before,
  });
