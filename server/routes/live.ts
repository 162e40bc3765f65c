import { PassThrough } from 'node:stream';
import type { FastifyRequest } from 'fastify';
import type { House } from '../house.ts';
import { tokenOf } from '../http/credentials.ts';
import { Trouble } from '../http/problem.ts';
import { changedMatters } from '../store/changed-matters.ts';
import type { News } from '../store/news.ts';
import { callerOf, type Staff } from '../who/caller.ts';
import { scopeOf } from '../who/scope.ts';
import { staffOnly } from '../who/staff-only.ts';
import type { Api } from './api.ts';

/** Between two signs of life; a desk that hears none for twice as long knows that it is cut off. */
const beat = 15_000;
/** Streams one member of staff may hold open, so that a page gone wild does not use up the server. */
const most = 12;

/**
 * What happens, as it happens, as server-sent events. `matters`: those the caller may see that have changed
 * ([] when too many have: fetch anew); `beat`: a sign of life; any other topic comes with its own data.
 */
export function liveRoute(app: Api, house: House): void {
  const open = new Map<string, number>();
  const schema = { summary: 'Changes as they happen, as server-sent events, without end (staff)' };
  app.get('/api/live', { schema }, (request, reply) => {
    const staff = staffOnly(request.caller);
    const held = open.get(staff.id) ?? 0;
    if (held >= most) throw new Trouble('too-many-requests');
    open.set(staff.id, held + 1);
    const stream = streamFor(house, request, staff);
    stream.once('close', () => open.set(staff.id, (open.get(staff.id) ?? 1) - 1));
    return reply.type('text/event-stream').header('x-accel-buffering', 'no').send(stream);
  });
}

/** Ends with its session: who has signed out or left hears no more. */
function streamFor(house: House, request: FastifyRequest, staff: Staff): PassThrough {
  const stream = new PassThrough();
  const say = (topic: string, data: unknown) => {
    if (stream.writable) stream.write(`event: ${topic}\ndata: ${JSON.stringify(data)}\n\n`);
  };
  let caller = staff;
  const still = async () => {
    const now = await callerOf(house, tokenOf(request)?.value).catch(() => caller);
    if (now.kind !== 'staff') return stream.end();
    caller = now;
    say('beat', {});
  };
  const beating = setInterval(() => void still(), beat);
  const leave = house.live.listen({
    hear: (news) => void tellOf(house, caller, news, say).catch(() => stream.end()),
    over: () => stream.end(),
  });
  stream.once('close', () => {
    clearInterval(beating);
    leave();
  });
  say('beat', {});
  return stream;
}

type Say = (topic: string, data: unknown) => void;

async function tellOf(house: House, caller: Staff, news: readonly News[], say: Say): Promise<void> {
  const own = news.filter(({ posts }) => posts === null || caller.posts.some(({ key }) => posts.includes(key)));
  for (const { topic, data } of own) if (topic !== 'matters') say(topic, data);
  const moved = own.flatMap(({ topic, data }) => (topic === 'matters' ? [data as readonly string[]] : []));
  if (moved.length === 0) return;
  if (moved.some((ids) => ids.length === 0)) return say('matters', []);
  const scope = scopeOf(caller, await house.world(), 2);
  const seen = await changedMatters(house.db, house.region, scope, [...new Set(moved.flat())]);
  if (seen.length > 0) say('matters', seen);
}
