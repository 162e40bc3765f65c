import type { GeoJSONSource } from 'maplibre-gl';
import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { MapArea } from '#server/routes/map-contract.ts';
import { useSay } from '../lang.tsx';
import { ledgerAt, type Narrowing } from './ledger-at.ts';
import { type Mark, townsOf } from './marks-of.ts';
import { landOf, type Opened, openMap } from './open-map.ts';

interface Live {
  readonly areas: readonly MapArea[];
  readonly marks: readonly Mark[];
  readonly towns: ReadonlyMap<string, string>;
  readonly chosen: ReadonlySet<string>;
  readonly narrowing: Narrowing;
  readonly onFail: () => void;
}

/** Nearer than this, every village has its own mark; farther, its town. */
const near = 10.5;

/** The map that can be moved and drawn nearer. Its marks are ordinary links: the keyboard reaches them. */
export function LiveMap({ areas, marks, towns, chosen, narrowing, onFail }: Live) {
  const say = useSay();
  const go = useNavigate();
  const box = useRef<HTMLDivElement>(null);
  const first = useRef({ marks, onFail, words: { 'Map.Title': say('mapDrawing') } });
  const [opened, setOpened] = useState<Opened>();
  const [isNear, setNear] = useState(true);
  useEffect(() => {
    let left = false;
    let made: Opened | undefined;
    const { onFail: fail, ...given } = first.current;
    if (box.current !== null)
      openMap({ box: box.current, areas, ...given }).then((map) => {
        made = map;
        if (left) return made.map.remove();
        const look = () => setNear(map.map.getZoom() >= near);
        map.map.on('zoomend', look);
        look();
        setOpened(map);
      }, fail);
    return () => {
      left = true;
      setOpened(undefined);
      made?.map.remove();
    };
  }, [areas]);
  useEffect(() => {
    opened?.map.getSource<GeoJSONSource>('areas')?.setData(landOf(areas, chosen));
  }, [opened, areas, chosen]);
  useEffect(() => {
    if (opened === undefined) return undefined;
    const shown = isNear ? marks : townsOf(marks, (code) => towns.get(code) ?? code);
    const put = shown.map((mark) => {
      const { name: place, n, late } = mark;
      return opened.mark(
        linkOf(mark, ledgerAt(mark.code, narrowing), say('mapMark', { place, n, late }), go),
        mark.spot,
      );
    });
    return () => {
      for (const one of put) one.remove();
    };
  }, [opened, isNear, marks, towns, narrowing, say, go]);
  return <div ref={box} className="map-live" />;
}

function linkOf({ name, n, late }: Mark, to: string, label: string, go: (to: string) => unknown): HTMLElement {
  const link = document.createElement('a');
  link.href = `/desk${to}`;
  link.className = late > 0 ? 'map-mark is-late' : 'map-mark';
  link.setAttribute('aria-label', label);
  const number = document.createElement('b');
  number.textContent = String(n);
  link.append(number, ` ${name}`);
  link.addEventListener('click', (event) => {
    if (event.metaKey || event.ctrlKey) return;
    event.preventDefault();
    go(to);
  });
  return link;
}
