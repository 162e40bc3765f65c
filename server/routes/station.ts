import type { House } from '../house.ts';
import { findMatters } from '../store/find-matters.ts';
import { readingIn } from '../views/reading.ts';
import { stationLine, stationPart } from '../views/station.ts';
import { scopeOf } from '../who/scope.ts';
import { staffOnly } from '../who/staff-only.ts';
import type { Api } from './api.ts';
import type { StationLine, StationPart, StationView } from './station-contract.ts';

/** As many as a desk can do anything about in a day. */
const most = 300;

/** What the caller's posts hold, by what has to be done: objections to decide, matters to send on, what came back, what is due. */
export function stationRoute(app: Api, house: House): void {
  const schema = { summary: 'Held by the caller’s posts, by what has to be done (staff)' };
  app.get('/api/station', { schema }, async (request): Promise<StationView> => {
    const staff = staffOnly(request.caller);
    const reading = await readingIn(house, request.lang);
    const posts = staff.posts.map(({ key }) => key);
    const page = { sort: 'due', limit: most + 1 } as const;
    const lines = await findMatters(house.db, house.region, scopeOf(staff, reading.world, 2), { posts }, page);
    const shown = lines.slice(0, most).map((line) => stationLine(reading, staff, line));
    const byPart = Map.groupBy(shown, (line) => stationPart(line, reading.world.now));
    const of = (part: StationPart): readonly StationLine[] => byPart.get(part) ?? [];
    return {
      at: reading.world.now,
      parts: {
        ...{ objected: of('objected'), returned: of('returned'), dispatch: of('dispatch') },
        ...{ late: of('late'), today: of('today'), later: of('later') },
      },
      more: lines.length > most,
    };
  });
}
