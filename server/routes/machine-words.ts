import { Type } from 'typebox';
import { isRefusal } from '#domain/matter/refusal.ts';
import { isAct } from '#domain/words/act.ts';
import type { House } from '../house.ts';
import { sendRefusal, Trouble } from '../http/problem.ts';
import { machineDraft, machineSummary } from '../listen/reply/machine-draft.ts';
import { matterInScope } from '../views/in-scope.ts';
import { readingIn } from '../views/reading.ts';
import { staffOnly } from '../who/staff-only.ts';
import type { Api } from './api.ts';
import { idParam } from './matters.ts';

const draft = Type.Object({
  act: Type.String({ maxLength: 40 }),
  data: Type.Record(Type.String({ maxLength: 60 }), Type.Unknown()),
});

/** Words of a machine: a person reads them before anything is done with them. `last`: the matter's newest entry, the look that was made. */
export interface MachineWordsView {
  readonly words: string;
  readonly last: number;
}

/** Where the county has set up an endpoint: a draft of a reply and a summary of a matter, each on a press and never of itself. */
export function machineWordsRoutes(app: Api, house: House): void {
  const drafting = {
    summary: 'Have the configured endpoint draft a reply; entered as a look',
    params: idParam,
    body: draft,
  };
  app.post('/api/matters/:id/machine-draft', { schema: drafting }, async (request, reply) => {
    const { caller, lang, params, body } = request;
    const reading = await readingIn(house, lang);
    const line = await matterInScope(house, reading, caller, params.id);
    const staff = staffOnly(caller);
    if (!isAct(body.act)) throw new Trouble('invalid', { field: 'act' });
    const found = await machineDraft(house, reading, staff, line, { act: body.act, data: body.data });
    return isRefusal(found) ? sendRefusal(reply, lang, found) : found;
  });
  const summing = { summary: 'Have the configured endpoint sum a matter up; entered as a look', params: idParam };
  app.post('/api/matters/:id/machine-summary', { schema: summing }, async (request, reply) => {
    const { caller, lang, params } = request;
    const reading = await readingIn(house, lang);
    const line = await matterInScope(house, reading, caller, params.id);
    const found = await machineSummary(house, reading, staffOnly(caller), line);
    return isRefusal(found) ? sendRefusal(reply, lang, found) : found;
  });
}
