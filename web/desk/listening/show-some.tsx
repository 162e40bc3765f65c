import type { ListeningView, RecurringView } from '#server/routes/listening-contract.ts';
import { useSay } from '../lang.tsx';
import type { Word } from '../words/zh.ts';

const shows = ['all', 'growing', 'fresh', 'loose'] as const;
export type Show = (typeof shows)[number];

const words: Readonly<Record<Show, Word>> = {
  all: 'listeningAll',
  growing: 'listeningGrowing',
  fresh: 'listeningFresh',
  loose: 'listeningLoose',
};

/** What the address asks for; everything else is all. */
export const showing = (asked: string | undefined): Show => shows.find((show) => show === asked) ?? 'all';

export function isShown(show: Show, one: RecurringView, at: string): boolean {
  if (show === 'growing') return one.growth.grows;
  if (show === 'fresh') return isNew(one, at);
  return show === 'all' || one.topics.every(({ ended }) => ended);
}

/** First said within the last seven days. */
export const isNew = ({ first }: RecurringView, at: string): boolean =>
  new Date(at).getTime() - new Date(first).getTime() < 7 * 86_400_000;

interface Choosing {
  readonly data: ListeningView;
  readonly show: Show;
  readonly onShow: (show: Show) => void;
}

/** All, what grows, what is new, what has no topic yet: each with its number. */
export function ShowSome({ data, show, onShow }: Choosing) {
  const say = useSay();
  return (
    <fieldset className="show-some" aria-label={say('listeningShow')}>
      {shows.map((one) => (
        <button key={one} type="button" aria-pressed={one === show} onClick={() => onShow(one)}>
          {say(words[one], { n: data.items.filter((item) => isShown(one, item, data.at)).length })}
        </button>
      ))}
    </fieldset>
  );
}
