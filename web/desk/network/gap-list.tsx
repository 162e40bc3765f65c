import { Link } from 'react-router';
import type { GapView } from '#server/routes/network-view.ts';
import { useSay } from '../lang.tsx';

/** Everything missing, blank spots first; each line leads to the row where it is mended. */
export function GapList({ gaps }: { readonly gaps: readonly GapView[] }) {
  const say = useSay();
  const spots = gaps.filter(({ spot }) => spot);
  const others = gaps.filter(({ spot }) => !spot);
  if (gaps.length === 0) return <p className="quiet">{say('noGaps')}</p>;
  return (
    <>
      <Gaps title={say('blankSpots', { n: spots.length })} gaps={spots} />
      <Gaps title={say('otherGaps', { n: others.length })} gaps={others} />
    </>
  );
}

function Gaps({ title, gaps }: { readonly title: string; readonly gaps: readonly GapView[] }) {
  const say = useSay();
  if (gaps.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <div className="wide">
        <table className="ledger register net-gaps">
          <thead>
            <tr>
              <th scope="col">{say('gapOf')}</th>
              <th scope="col">{say('gapWhat')}</th>
              <th scope="col">{say('gapLaw')}</th>
              <th scope="col">{say('gapMend')}</th>
            </tr>
          </thead>
          <tbody>
            {gaps.map((gap) => (
              <tr key={`${gap.kind}:${gap.level}:${gap.key}`}>
                <td>{gap.of}</td>
                <td>{gap.spot ? `${levelIn(gap, say)} · ${gap.says}` : gap.says}</td>
                <td>{gap.law}</td>
                <td>
                  <Link to={whereOf(gap)}>{say(gap.spot ? 'mendAdd' : 'mendRow')}</Link>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

const levelIn = ({ register, level }: GapView, say: ReturnType<typeof useSay>): string => {
  if (register === 'grids') return say(`grid-${level as 'first' | 'second' | 'third'}`);
  return say(`level-${level as 'department' | 'station' | 'room' | 'point'}`);
};

/** A blank spot has no row yet: its place is looked for, so that one sees what is there. */
const whereOf = ({ register, key }: GapView): string => `/registers/${register}?q=${encodeURIComponent(key)}`;
