import type { Door } from '#domain/words/door.ts';
import type { Office } from '#domain/words/office.ts';
import { house, local, networks } from './laws.ts';

/**
 * The doors there are: every address the server answers at, who is let in, and what of matters is read behind it. What one sees then is
 * in `roles.ts`. A route without a door does not pass the tests.
 */
export const doors = {
  open:         { who: 'anybody', sees: 'nothing', law: house('§ 6'), routes: ['GET /', 'GET /lang', 'GET /print-size', 'GET /how', 'GET /how/:procedure', 'GET /how/:procedure/flow.svg', 'GET /style-*.css', 'GET /official-*.css', 'GET /setup-*.css', 'GET /resident-*.js', 'GET /seal.svg', 'GET /desk/*', 'GET /api/county', 'GET /api/procedures', 'GET /api/units'] },
  operation:    { who: 'anybody', sees: 'nothing', law: house('§ 5'), routes: ['GET /healthz', 'GET /readyz', 'GET /metrics', 'GET /api/openapi.json'] },
  say:          { who: 'anybody', sees: 'nothing', law: local(5), routes: ['GET /say', 'POST /say', 'GET /say/:procedure', 'POST /say/:procedure', 'GET /reception', 'GET /reception/:key', 'POST /reception/:key', 'POST /api/matters', 'POST /api/files'] },
  'sign-in':    { who: 'anybody', sees: 'nothing', law: house('§ 5'), routes: ['POST /api/sessions', 'DELETE /api/session', 'POST /api/follow', 'GET /follow', 'GET /follow/:number', 'POST /follow', 'GET /setup/sign-in', 'POST /setup/sign-in'] },
  public:       { who: 'anybody', sees: 'public', law: house('§ 6'), routes: ['GET /public', 'GET /public/:number', 'GET /grids', 'GET /grids/:key', 'GET /boards', 'GET /boards/:key', 'GET /draws', 'GET /items', 'GET /items/:key', 'GET /topics', 'GET /bulletins', 'GET /bulletins/:number', 'GET /api/public/matters', 'GET /api/public/matters/:number', 'GET /api/network/draws'] },
  log:          { who: 'anybody', sees: 'nothing', law: house('§ 3'), routes: ['GET /log/checkpoint', 'GET /log/tile/*', 'GET /api/log/consistency', 'GET /api/entries/:hash/proof'] },
  open311:      { who: 'anybody', sees: 'public', law: house('§ 5'), routes: ['GET /open311/discovery', 'GET /open311/discovery.:format', 'GET /open311/v2/discovery', 'GET /open311/v2/discovery.:format', 'GET /open311/v2/services', 'GET /open311/v2/services.:format', 'GET /open311/v2/services/:file', 'GET /open311/v2/requests', 'GET /open311/v2/requests.:format', 'GET /open311/v2/requests/:file', 'GET /open311/v2/tokens/:file'] },
  list:         { who: 'anybody', sees: 'scope', law: house('§ 5'), routes: ['GET /api/matters', 'GET /api/files/:id'] },
  matter:       { who: 'signed-in', sees: 'matter', law: local(9), routes: ['GET /api/matters/:id', 'GET /api/matters/:id/acts', 'POST /api/matters/:id/acts', 'GET /api/matters/:id/children', 'GET /api/matters/:id/entries', 'GET /api/matters/:id/proof', 'GET /api/matters/:id/looks', 'GET /api/matters/:id/papers', 'GET /api/matters/:id/papers/:paper', 'GET /api/matters/:id/messages'] },
  identity:     { who: 'signed-in', sees: 'identity', law: house('§ 2'), routes: ['POST /api/matters/:id/looks'] },
  named:        { who: 'duty', sees: 'identity', law: house('§ 2'), routes: ['POST /api/matters/:id/papers/:paper/named'] },
  telephone:    { who: 'duty', sees: 'scope', law: house('§ 7'), routes: ['POST /api/calls/earlier'] },
  slip:         { who: 'slip', sees: 'matter', law: local(14), routes: ['GET /m/:number', 'GET /m/:number/slip', 'GET /m/:number/files/:id', 'POST /m/:number/leave', 'GET /m/:number/do/:act', 'POST /m/:number/do', 'GET /m/:number/papers/:paper', 'GET /m/:number/pressed', 'POST /m/:number/pressed'] },
  desk:         { who: 'staff', sees: 'scope', law: local(9), routes: ['GET /api/station', 'GET /api/supervision', 'GET /api/supervision/matters', 'GET /api/notices', 'POST /api/notices/read', 'GET /api/live', 'GET /api/map', 'GET /api/reception', 'GET /api/topics', 'GET /api/topics/:id', 'POST /api/likely', 'POST /api/bulk/acts', 'POST /api/bulk/preview', 'POST /api/bulk', 'GET /api/figures/:name', 'GET /api/figures/:name/export'] },
  'own-desk':   { who: 'staff', sees: 'nothing', law: local(9), routes: ['GET /api/session', 'POST /api/session/password', 'GET /api/views', 'POST /api/views', 'DELETE /api/views/:id', 'GET /api/knowledge', 'POST /api/route', 'GET /api/calls/current', 'GET /api/figures', 'POST /api/figures/shares', 'GET /api/network'] },
  'hand-over':  { who: 'staff', sees: 'scope', asks: 'own-post', law: house('§ 5'), routes: ['GET /api/hand-overs', 'GET /api/hand-overs/choices', 'POST /api/hand-overs', 'GET /api/hand-overs/:id', 'POST /api/hand-overs/:id/confirm'] },
  registers:    { who: 'anybody', sees: 'nothing', asks: 'register', law: house('§ 5'), routes: ['GET /api/registers', 'GET /api/registers/:name', 'GET /api/registers/:name/export', 'GET /api/registers/:name/:key/history'] },
  'keep-table': { who: 'staff', sees: 'nothing', asks: 'register', law: house('§ 5'), routes: ['POST /api/registers/:name', 'PATCH /api/registers/:name/:key', 'DELETE /api/registers/:name/:key', 'POST /api/registers/:name/import'] },
  draws:        { who: ['petition-office', 'supervisor'], sees: 'nothing', law: networks(6), routes: ['POST /api/network/draws'] },
  exchange:     { who: 'staff', sees: 'scope', asks: 'partner', law: house('§ 5'), routes: ['GET /api/exchange', 'GET /api/exchange/differences', 'POST /api/exchange/differences/:id'] },
  partner:      { who: 'program', sees: 'scope', asks: 'partner', law: house('§ 5'), routes: ['POST /api/exchange/:partner/messages', 'GET /api/exchange/:partner/changes', 'GET /api/exchange/:partner/rejects'] },
  program:      { who: 'program', sees: 'nothing', law: house('§ 5'), routes: ['POST /api/keys/signature', 'POST /api/cti/calls', 'POST /api/channels/messages', 'POST /api/channels/deliveries', 'GET /api/channels/wecom', 'POST /api/channels/wecom', 'POST /api/channels/dingtalk', 'POST /api/channels/feishu', 'POST /open311/v2/requests', 'POST /open311/v2/requests.:format'] },
  programs:     { who: ['admin'], sees: 'nothing', law: house('§ 8'), routes: ['GET /api/keys', 'POST /api/keys', 'DELETE /api/keys/:id', 'GET /api/webhooks', 'POST /api/webhooks', 'DELETE /api/webhooks/:id', 'GET /api/webhooks/:id/deliveries', 'POST /api/webhooks/:id/deliveries/:delivery/replay', 'POST /api/boundaries'] },
  'set-up':     { who: ['admin'], sees: 'nothing', law: house('§ 8'), routes: ['GET /setup', 'POST /setup/open', 'GET /setup/table/:id', 'GET /setup/table/:id/template.xlsx', 'POST /setup/table/:id', 'POST /setup/table/:id/confirm', 'GET /setup/admin', 'POST /setup/admin', 'GET /setup/file/:id', 'POST /setup/file/:id', 'GET /setup/staff', 'GET /setup/staff/template.xlsx', 'POST /setup/staff', 'POST /setup/staff/confirm', 'POST /setup/staff/one', 'POST /setup/staff/password', 'POST /setup/staff/stop', 'POST /setup/staff/stop/sure', 'POST /setup/staff/restart', 'GET /setup/keys', 'POST /setup/keys', 'POST /setup/keys/revoke', 'GET /setup/webhooks', 'POST /setup/webhooks', 'POST /setup/webhooks/stop', 'GET /setup/webhooks/:id', 'POST /setup/webhooks/:id/replay'] },
} satisfies Record<string, Door>;

export type DoorName = keyof typeof doors;

/** A post is handed over by whoever sits in it, by these offices of its own unit, and by these wherever it is. */
export const handingOver = { inOwnUnit: ['head', 'unit'], anywhere: ['admin'] } as const satisfies Record<string, readonly Office[]>;
