import { millisecondsOf } from '#domain/deadline/day.ts';
import type { House } from '../house.ts';
import { addressOf } from '../http/address-of.ts';
import { openYet } from '../http/open-yet.ts';
import { keyDoor } from '../who/key-door.ts';
import type { Call, Told } from './call.ts';
import { discoveryOf } from './discovery.ts';
import { findRequests, numberByToken, shown } from './find-requests.ts';
import { postRequest } from './post-request.ts';
import { requestView } from './request-view.ts';
import { definitionOf, isService, servicesIn } from './services.ts';
import { wantedIn } from './wanted-in.ts';

/** How elements are named in XML: the whole, each of a list, and lists within. */
const named = {
  discovery: { root: 'discovery', lists: { endpoints: 'endpoint', formats: 'format' } },
  services: { root: 'services', each: 'service' },
  definition: { root: 'service_definition', lists: { attributes: 'attribute', values: 'value' } },
  requests: { root: 'service_requests', each: 'request' },
} as const;

/** The methods of GeoReport v2, each as what it tells. */
export const methodsOf = (house: House) => ({
  discovery: ({ reading, region, base }: Call): Told => ({
    names: named.discovery,
    value: discoveryOf(reading, region, base),
  }),
  services: ({ reading }: Call): Told => ({ names: named.services, value: servicesIn(reading, ruleOf(house)) }),
  definition: (call: Call) => definition(house, call),
  requests: (call: Call) => listed(house, call),
  request: (call: Call) => oneOf(house, call),
  token: (call: Call) => byToken(house, call),
  post: posting(house),
});

function ruleOf(house: House) {
  const rule = house.rule(shown, house.now());
  if (rule === undefined) throw new Error(`No procedure ${shown} is in force`);
  return rule;
}

function definition(house: House, { reading, id }: Call): Told {
  if (!isService(reading, id)) return [{ fault: 'no-service', gaps: { given: id } }];
  return { names: named.definition, value: definitionOf(reading, ruleOf(house), id) };
}

async function listed(house: House, { given, reading }: Call): Promise<Told> {
  const wanted = wantedIn(given, millisecondsOf(house.now()));
  if (!('page' in wanted)) return wanted;
  const found = await findRequests(house, wanted);
  return { names: named.requests, value: found.map((one) => requestView(one, reading)) };
}

async function oneOf(house: House, { id, reading }: Call): Promise<Told> {
  const found = await findRequests(house, { ids: [id], from: 0, to: 0, page: 1, size: 1 });
  if (found.length === 0) return [{ fault: 'no-request', gaps: { given: id } }];
  return { names: named.requests, value: found.map((one) => requestView(one, reading)) };
}

async function byToken(house: House, { id }: Call): Promise<Told> {
  const number = await numberByToken(house, id);
  if (number === undefined) return [{ fault: 'no-token', gaps: { given: id } }];
  return { names: named.requests, value: [{ service_request_id: number, token: id }] };
}

function posting(house: House): (call: Call) => Promise<Told> {
  const isOpen = openYet(house);
  const door = keyDoor(house, 'open311');
  return async ({ request, given, reading, county, base }) => {
    if (request.isMultipart()) return [{ fault: 'wrong-media' }];
    if (!(await isOpen())) return [{ fault: 'not-open-yet' }];
    const secret = given.one('api_key');
    if (secret === '') return [{ fault: 'no-key' }];
    const holder = await door(secret, addressOf(request));
    if (typeof holder === 'string') return [{ fault: holder === 'wrong' ? 'wrong-key' : 'too-many' }];
    const key = String(request.headers['idempotency-key'] ?? '').trim();
    const posted = await postRequest(house, reading, { given, holder, key, county, follow: `${base}/follow` });
    return 'account_id' in posted ? { names: named.requests, value: [posted] } : posted;
  };
}
