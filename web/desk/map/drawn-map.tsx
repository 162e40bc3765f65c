import type { Position } from 'geojson';
import { Link } from 'react-router';
import type { MapArea } from '#server/routes/map-contract.ts';
import { useSay } from '../lang.tsx';
import { boundsOf, polygonsOf } from './bounds-of.ts';
import { ledgerAt, type Narrowing } from './ledger-at.ts';
import type { Mark } from './marks-of.ts';

interface Drawn {
  readonly areas: readonly MapArea[];
  readonly marks: readonly Mark[];
  readonly chosen: ReadonlySet<string>;
  readonly narrowing: Narrowing;
}

const width = 1000;

/** The same map as a still drawing, for machines that cannot draw the other. */
export function DrawnMap({ areas, marks, chosen, narrowing }: Drawn) {
  const say = useSay();
  const { west, east, south, north } = boundsOf(areas, marks);
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = width / ((east - west) * squeeze);
  const at = ([lng = 0, lat = 0]: Position) => [(lng - west) * squeeze * scale, (north - lat) * scale] as const;
  const path = (area: MapArea) =>
    polygonsOf(area.shape)
      .flat()
      .map((ring) => `M${ring.map((corner) => at(corner).map(Math.round).join(' ')).join('L')}Z`)
      .join('');
  return (
    <svg className="map-drawn" viewBox={`0 0 ${width} ${Math.round((north - south) * scale)}`}>
      <title>{say('mapDrawing')}</title>
      {areas.map((area) => (
        <path
          key={`${area.kind} ${area.code}`}
          d={path(area)}
          className={`map-${area.level} ${chosen.has(area.code) ? 'is-chosen' : ''}`}
        />
      ))}
      {marks.map((mark) => {
        const [x, y] = at([mark.spot.lng, mark.spot.lat]);
        const { code, name, n, late } = mark;
        return (
          <Link key={code} to={ledgerAt(code, narrowing)} aria-label={say('mapMark', { place: name, n, late })}>
            <circle cx={x} cy={y} r={26} className={late > 0 ? 'is-late' : ''} />
            <text x={x} y={y + 8}>
              {n}
            </text>
            <text x={x} y={y + 52} className="map-name">
              {name}
            </text>
          </Link>
        );
      })}
    </svg>
  );
}
