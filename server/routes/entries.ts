import { verifyChain } from '#domain/ledger/verify.ts';
import type { House } from '../house.ts';
import { loggedSteps } from '../public-log/logged-steps.ts';
import { entriesOf } from '../store/entries.ts';
import { historyView } from '../views/entry.ts';
import { matterInScope } from '../views/in-scope.ts';
import { readingIn } from '../views/reading.ts';
import type { Api } from './api.ts';
import { childrenRoute } from './children.ts';
import { idParam } from './matters.ts';

/** A matter's history, what it opened, and the check that nobody has altered it. */
export function entryRoutes(app: Api, house: House): void {
  childrenRoute(app, house);
  app.get('/api/matters/:id/entries', { schema: { summary: 'History', params: idParam } }, async (request) => {
    const reading = await readingIn(house, request.lang);
    return historyView(
      house,
      reading,
      await matterInScope(house, reading, request.caller, request.params.id),
      request.caller,
    );
  });
  app.get(
    '/api/matters/:id/proof',
    { schema: { summary: 'Ledger proof: every hash, and what the verifier found', params: idParam } },
    async (request) => {
      const reading = await readingIn(house, request.lang);
      const { id, state } = await matterInScope(house, reading, request.caller, request.params.id);
      const rows = await entriesOf(house.db, house.region, id);
      const findings = verifyChain({
        region: house.region,
        matter: id,
        rows,
        head: { last: state.last, head: state.head },
      });
      const { size, steps } = await loggedSteps(house, id);
      const places = new Map(steps.map(({ hash, index }) => [hash, index ?? null]));
      const entries = rows.map(({ seq, hash, prev }) => ({ seq, hash, prev, index: places.get(hash) ?? null }));
      return { verified: findings.length === 0, findings, head: state.head, last: state.last, entries, logSize: size };
    },
  );
}
