import { isFault, keepFile, takeIn } from '#server/store/files.ts';
import type { County, Mine } from '../county.ts';
import { sessionFor } from '../every-route.ts';
import { png } from '../pictures.ts';

/** One thing to ask in two ways that must not be told apart: of what is there, and of what is not. */
export interface Twins {
  readonly name: string;
  readonly there: Asking;
  readonly not: Asking;
}

export interface Asking {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly token?: string;
  readonly body?: object;
  /** Stands in the answer only because it was asked for. */
  readonly said?: readonly string[];
}

const unknown = { id: '01a1fe93-0000-7000-8000-000000000000', number: '261121-99999', phone: '13711119999' };
const word = '乌木笔筒';
const contact = { name: '郎中甲', phone: '13711110000' };

/** Whoever might wonder whether a number, a person, an informer, a file or a partner is there. */
export async function twins(county: County): Promise<readonly Twins[]> {
  // Something public and older: a list that went on after what is not public would show it.
  await county.says('service-request');
  const informed = await county.says('accusation', {
    ...{ subject: `收受${word}`, detail: `见到${word}。`, named: 'named', accused: 'qingshi', contact },
  });
  const petition = await county.says('petition', { subject: '补偿', detail: '没有给。', contact });
  const request = await county.says('service-request');
  const photo = await photoOf(county, informed);
  await county.settled();
  const token = (post: string) => tokenOf(county, post);
  const [curious, operator] = [await token('qingshi-handler'), await token('hotline-caller')];
  const slip = await sessionFor(county.running.house, { matter: request.id });
  const station = await token('hotline-station');
  return [
    ...doors(informed),
    ...signIns,
    ...[informed, petition].flatMap((one) => matterTwins(one, curious)),
    ...matterTwins(informed, slip),
    ...publicTwins(petition, 'petition'),
    ...publicTwins(informed, 'accusation'),
    ...[undefined, curious, slip].map((who) => fileTwins(photo, who)),
    ...desks(informed, { curious, operator, station }, request),
  ];
}

async function tokenOf({ running }: County, post: string): Promise<string> {
  const { rows } = await running.house.db.query<{ id: string }>('select id from staff where $1 = any(posts)', [post]);
  return sessionFor(running.house, { staff: rows[0]?.id ?? '' });
}

/** A photo that was sent in with a matter. */
async function photoOf({ running: { house } }: County, { id }: Mine): Promise<string> {
  const note = await keepFile(house, png, '票据.png', 'whoever brought it');
  if (isFault(note)) throw new Error(note);
  await takeIn(house, id, [note.id], 'whoever brought it');
  return note.id;
}

const post = (url: string, body: object, token?: string): Asking => ({
  ...{ method: 'POST', url, body },
  ...(token !== undefined && { token }),
});
const get = (url: string, said: readonly string[], token?: string): Asking => ({
  ...{ method: 'GET', url, said },
  ...(token !== undefined && { token }),
});

const fileTwins = (photo: string, token: string | undefined): Twins => ({
  name: `GET a photo of an accusation${token === undefined ? ', as nobody' : ''}`,
  there: get(`/api/files/${photo}`, [photo], token),
  not: get(`/api/files/${unknown.id}`, [unknown.id], token),
});

const doors = ({ number }: Mine): readonly Twins[] =>
  ['/api/follow', '/follow'].map((url) => ({
    name: `POST ${url}: a number with a wrong code`,
    there: { ...post(url, { number, code: '00000000' }), said: [number] },
    not: { ...post(url, { number: unknown.number, code: '00000000' }), said: [unknown.number] },
  }));

const signIns: readonly Twins[] = ['/api/sessions', '/setup/sign-in'].map((url) => ({
  name: `POST ${url}: a user name with a wrong password`,
  there: { ...post(url, { username: 'jiaotong-handler', password: 'wrong password 1' }), said: ['jiaotong-handler'] },
  not: { ...post(url, { username: 'jiaotong-hxndlex', password: 'wrong password 1' }), said: ['jiaotong-hxndlex'] },
}));

/** By its id, for whoever may not see it. */
function matterTwins({ id }: Mine, token: string): readonly Twins[] {
  const reads = ['', '/entries', '/acts', '/proof', '/looks', '/papers', '/children', '/messages'];
  const at = (one: string, tail: string) => get(`/api/matters/${one}${tail}`, [one], token);
  const doing = (one: string, tail: string, body: object) => post(`/api/matters/${one}/${tail}`, body, token);
  const acts = [
    ['acts', { act: 'answer', data: { reply: '没有的事' } }],
    ['looks', { purpose: '看看是谁' }],
  ] as const;
  return [
    ...reads.map((tail) => ({ name: `GET matter${tail}`, there: at(id, tail), not: at(unknown.id, tail) })),
    ...acts.map(([tail, body]) => ({
      name: `POST matter ${tail}`,
      there: doing(id, tail, body),
      not: doing(unknown.id, tail, body),
    })),
  ];
}

/** By its number, for anybody. */
const publicTwins = ({ number }: Mine, kind: string): readonly Twins[] =>
  [
    (one: string) => `/api/public/matters/${one}`,
    (one: string) => `/public/${one}`,
    (one: string) => `/m/${one}`,
    (one: string) => `/m/${one}/slip`,
    (one: string) => `/open311/v2/requests/${one}.json`,
    (one: string) => `/open311/v2/requests.json?service_request_id=${one}`,
    (one: string) => `/open311/v2/tokens/${one}.json`,
    (one: string) => `/api/public/matters?before=${one}`,
    (one: string) => `/bulletins/${one}`,
  ].map((url) => ({
    name: `GET ${url('NUMBER')} of a ${kind}`,
    there: get(url(number), [number]),
    not: get(url(unknown.number), [unknown.number]),
  }));

interface Tokens {
  readonly curious: string;
  readonly operator: string;
  readonly station: string;
}

/** From a desk: by number, by telephone, by the name of a partner; and a request merged into what one cannot see. */
function desks({ number }: Mine, { curious, operator, station }: Tokens, request: Mine): readonly Twins[] {
  const search = (one: string) => get(`/api/matters?total=1&q=${one}`, [one], curious);
  const call = (phone: string) => post('/api/calls/earlier', { phone, consent: true }, operator);
  const partner = (key: string) => get(`/api/exchange/${key}/changes`, [key], curious);
  const merge = (into: string) =>
    post(`/api/matters/${request.id}/acts`, { act: 'merge', data: { main: into } }, station);
  return [
    { name: 'search by number', there: search(number), not: search(unknown.number) },
    { name: 'earlier matters of a telephone', there: call(contact.phone), not: call(unknown.phone) },
    { name: 'an exchange partner one does not keep', there: partner('xinfang'), not: partner('xxxxang') },
    { name: 'merge into what one may not see', there: merge(number), not: merge(unknown.number) },
  ];
}
