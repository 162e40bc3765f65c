import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { buildApp } from '#server/http/app.ts';
import { type County, type Mine, openCounty } from './county.ts';
import type { Person } from './person.ts';

let county: County;
let routes: readonly Route[];

interface Route {
  readonly method: string;
  readonly path: string;
}

before(async () => {
  county = await openCounty({ stories: true });
  await county.settled();
  routes = await allRoutes();
});
after(() => county.close());

const accused = 'qingshi';
const below = [accused, 'dongtou', 'qingshi-station'];
const word = '紫檀木茶几';
const said = { subject: `收受${word}`, detail: `去年腊月收了一张${word}。` };
const forms = {
  petition: { ...said, kind: 'accusation', accused },
  accusation: { ...said, accused, named: 'anonymous' },
};

/** Every route the server has, pages and API, as its own table lists them. What never ends or signs in and out is left out. */
async function allRoutes(): Promise<readonly Route[]> {
  const app = await buildApp(county.running.house);
  await app.ready();
  const lines = app.printRoutes({ commonPrefix: false }).split('\n');
  await app.close();
  return lines.flatMap((line) => {
    const [, path = '', methods = ''] = line.match(/(\/\S*) \(([^)]*)\)/) ?? [];
    const usable = methods.split(', ').filter((method) => !['HEAD', 'OPTIONS', ''].includes(method));
    return usable.map((method) => ({ method, path })).filter(({ path: at }) => !leftOut.test(at));
  });
}

const leftOut = /^\/api\/(live|sessions)$|\*|sign-(in|out)|\/metrics|\/open311/;

/** One request, with a matter's id and number wherever the route has a gap or the body might name one. */
async function ask(who: Person, { method, path }: Route, { id, number }: Pick<Mine, 'id' | 'number'>) {
  const filled = path.replaceAll(/:\w+(\([^)]*\))?/g, (gap) => (gap.startsWith(':number') ? number : id));
  const body = {
    act: 'answer',
    data: { reply: '没有的事' },
    matters: [{ id, after: 1 }],
    matter: id,
    number,
    purpose: '看看',
  };
  const letter = method === 'GET' || method === 'DELETE' ? {} : { body };
  const { status, body: answer } = await who.send<unknown>(method, filled, letter);
  return { status, text: mask(JSON.stringify(answer), id, number) };
}

/** What may differ from call to call: the matter asked for, and moments. */
const mask = (text: string, id: string, number: string): string =>
  text
    .replaceAll(id, 'ID')
    .replaceAll(number, 'NUMBER')
    .replaceAll(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d[^"]*/g, 'MOMENT')
    .replaceAll(/[0-9a-f]{32,}|[\w-]{43,}/g, 'TOKEN');

const nothing = { id: '00000000-0000-7000-8000-000000000000', number: '990101-99999' };
const everyone = async (): Promise<readonly Person[]> => {
  const { posts } = await county.running.house.atlas();
  return Promise.all(below.flatMap((unit) => posts.get(unit) ?? []).map(({ key }) => county.post(key)));
};

/** Whatever can be listed, searched or counted without naming a matter. */
const lists = (): readonly string[] => {
  const plain = routes.filter(({ method, path }) => method === 'GET' && !path.includes(':')).map(({ path }) => path);
  const asked = [`q=${encodeURIComponent(word)}`, 'procedure=petition', 'procedure=accusation', 'sort=-opened'];
  return [...plain, ...asked.map((query) => `/api/matters?total=1&limit=200&${query}`)];
};

async function seen(who: Person): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const path of lists()) {
    const { status, body } = await who.send<unknown>('GET', path);
    found.set(path, `${status} ${mask(JSON.stringify(body), nothing.id, nothing.number)}`);
  }
  return found;
}

for (const [procedure, form] of Object.entries(forms)) {
  test(`${procedure}: no route tells any post of the accused, or of a unit below, that there is an accusation`, async (t) => {
    const people = await everyone();
    const earlier = await Promise.all(people.map(seen));
    const mine = await county.says(procedure, form);
    await county.settled();
    let tried = 0;
    for (const [i, who] of people.entries()) {
      for (const [path, text] of await seen(who)) {
        assert.equal(text, earlier[i]?.get(path), `${path} tells that something came in`);
        tried++;
      }
      for (const route of routes.filter(({ path }) => path.includes(':') || path.includes('/api/'))) {
        const real = await ask(who, route, mine);
        assert.deepEqual(real, await ask(who, route, nothing), `${route.method} ${route.path}`);
        assert.ok(!real.text.includes(word) && real.status < 500, `${route.method} ${route.path}: ${real.text}`);
        tried++;
      }
    }
    t.diagnostic(`${routes.length} routes, ${people.length} posts, ${tried} tried, 0 leaks`);
  });
}
