import type { Reading } from '../views/reading.ts';
import type { Arguments } from './arguments.ts';
import type { Fault } from './fault.ts';
import { type Position, placeAt } from './place-at.ts';

/** A place as the form takes it. */
export interface PlaceSaid {
  readonly code?: string;
  readonly words?: string;
  readonly lat?: number;
  readonly lng?: number;
}

/** The place of a POST, by any of the three ways the specification has, and what is wrong with it. */
export function placeInPost(given: Arguments, reading: Reading, county: string): PlaceSaid | readonly Fault[] {
  const [lat, long, words, code] = ['lat', 'long', 'address_string', 'address_id'].map(given.one) as Four;
  if (lat === '' && long === '' && words === '' && code === '') return [{ fault: 'place-missing' }];
  const faults: Fault[] = [];
  if ([...words].length > 200) faults.push({ fault: 'too-long', gaps: { field: 'address_string', max: 200 } });
  if (code !== '' && !reading.atlas.rows('places').has(code))
    faults.push({ fault: 'no-address', gaps: { given: code } });
  const point = lat === '' && long === '' ? undefined : positionIn(lat, long);
  if (point !== undefined && 'fault' in point) return [...faults, point];
  const near = point && placeAt(reading.atlas, point);
  if (near === 'outside') faults.push({ fault: 'outside', gaps: { county } });
  if (faults.length > 0) return faults;
  const found = code || near;
  return {
    ...(found !== undefined && found !== '' && { code: found }),
    ...(words !== '' && { words }),
    ...(point !== undefined && { lat: point.lat, lng: point.long }),
  };
}

type Four = [string, string, string, string];

function positionIn(lat: string, long: string): Position | Fault {
  if (lat === '' || long === '') return { fault: 'half-a-position' };
  const isNumber = [lat, long].every((one) => /^[+-]?\d{1,3}(\.\d{1,15})?$/.test(one));
  const position = { lat: Number(lat), long: Number(long) };
  const isThere = isNumber && Math.abs(position.lat) <= 90 && Math.abs(position.long) <= 180;
  return isThere ? position : { fault: 'not-a-position' };
}
