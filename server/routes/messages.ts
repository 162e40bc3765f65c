import { type Static, Type } from 'typebox';
import type { House } from '../house.ts';
import { messagesOf } from '../messages/messages-of.ts';
import { matterInScope } from '../views/in-scope.ts';
import { readingIn } from '../views/reading.ts';
import type { Api } from './api.ts';
import { idParam } from './matters.ts';

const message = Type.Object({
  /** The entry it tells of. */
  seq: Type.Integer(),
  channel: Type.String(),
  kind: Type.String(),
  state: Type.String({ description: 'waiting, sent, delivered, failed, fallen-back or given-up' }),
  reason: Type.Union([Type.String(), Type.Null()]),
  tries: Type.Integer(),
  at: Type.String(),
  sent: Type.Union([Type.String(), Type.Null()]),
});

/** A message to the party, as staff see it. */
export type MessageView = Static<typeof message>;

/** What became of the messages to the party. Whether one came is told, never where to. */
export function messageRoutes(app: Api, house: House): void {
  const schema = {
    summary: 'Messages to the party of a matter, and whether they were delivered',
    params: idParam,
    response: { 200: Type.Object({ items: Type.Array(message) }) },
  };
  app.get('/api/matters/:id/messages', { schema }, async (request) => {
    const { id, veiled } = await matterInScope(
      house,
      await readingIn(house, request.lang),
      request.caller,
      request.params.id,
    );
    return { items: veiled ? [] : await messagesOf(house, id) };
  });
}
