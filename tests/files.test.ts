import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type County, openCounty } from './county.ts';
import { bomb, phonePicture, png } from './pictures.ts';

let county: County;

before(async () => {
  county = await openCounty();
});
after(() => county.close());

/** Brings a file as somebody with these cookies. */
async function bring(file: File, cookie = ''): Promise<{ status: number; id: string; cookie: string }> {
  const body = new FormData();
  body.append('file', file);
  const reply = await fetch(`${county.url}/api/files`, { method: 'POST', body, headers: { cookie } });
  const { id = '' } = (await reply.json()) as { id?: string };
  return { status: reply.status, id, cookie: reply.headers.getSetCookie()[0]?.split(';')[0] ?? cookie };
}

const look = async (id: string, headers: Record<string, string> = {}): Promise<number> =>
  (await fetch(`${county.url}/api/files/${id}`, { headers })).status;

test('a file is its bringer’s alone until a matter takes it in', async () => {
  const { status, id, cookie } = await bring(new File([png], '路灯.png'));
  assert.equal(status, 201);
  assert.equal(await look(id, { cookie }), 200);
  assert.equal(await look(id), 404);
  assert.equal(await look(id, { cookie: 'bringer=somebody-else' }), 404);
});

test('what is no photo, PDF or recording is not taken, whatever it calls itself', async () => {
  assert.equal((await bring(new File(['<svg onload="x()">'], 'a.png', { type: 'image/png' }))).status, 415);
});

test('a file over 10 MB is not taken', async () => {
  const big = Buffer.concat([png, Buffer.alloc(10 * 1024 * 1024)]);
  assert.equal((await bring(new File([big], 'a.png'))).status, 413);
});

test('a picture is kept as drawn anew: nobody can ask for what the camera wrote into it', async () => {
  const { id, cookie } = await bring(new File([Buffer.from(await phonePicture())], '现场.jpg'));
  const reply = await fetch(`${county.url}/api/files/${id}`, { headers: { cookie } });
  const bytes = Buffer.from(await reply.arrayBuffer());
  assert.equal(bytes.subarray(0, 3).toString('hex'), 'ffd8ff');
  for (const trace of ['TRACE', 'Huiyin-Phone']) assert.ok(!bytes.includes(trace), trace);
});

test('a picture that cannot be drawn is refused in words that say what to do, in the language asked for', async () => {
  const wanted: [Buffer<ArrayBuffer>, number, RegExp][] = [
    [Buffer.from('ffd8ffe000104a46', 'hex'), 422, /Take it again, or send a screenshot/],
    [Buffer.from('....ftypheic....'), 415, /Most Compatible/],
    [Buffer.from(await bomb()), 422, /too many points/],
  ];
  for (const [bytes, status, words] of wanted) {
    const body = new FormData();
    body.append('file', new File([bytes], 'a.jpg'));
    const asked = { method: 'POST', body, headers: { 'accept-language': 'en' } };
    const reply = await fetch(`${county.url}/api/files`, asked);
    assert.equal(reply.status, status);
    assert.match(((await reply.json()) as { message: string }).message, words);
  }
});

test('a document with a page hidden in it is handed out to be kept, never to be run', async () => {
  const both = Buffer.from('%PDF-1.7\n<html><script>alert(1)</script>');
  const { id, cookie } = await bring(new File([both], '"><script>\u202egnp.pdf'));
  const { headers } = await fetch(`${county.url}/api/files/${id}`, { headers: { cookie } });
  const of = (name: string) => headers.get(name) ?? '';
  assert.deepEqual([of('content-type'), of('x-content-type-options')], ['application/pdf', 'nosniff']);
  assert.match(of('content-disposition'), /^attachment; filename\*=UTF-8''[\w%.-]+$/);
  assert.equal(of('content-security-policy'), "default-src 'none'; frame-ancestors 'none'; sandbox");
  assert.equal(of('cache-control'), 'no-store');
});

const voice = Buffer.concat([Buffer.from(`OggS${'.'.repeat(24)}OpusHead`), Buffer.alloc(40)]);

test('a recorded call is kept with its matter, and gone once the matter turns out to be an accusation', async () => {
  const office = await county.post('petition-office-petition-office');
  const { id: file, cookie } = await bring(new File([voice], '来电.opus'));
  const form = { subject: '补偿没有到', detail: '去年的。', recordings: [file] };
  const intake = { body: { procedure: 'petition', form }, headers: { cookie } };
  const { body } = await county.stranger.send<{ id: string }>('POST', '/api/matters', intake);
  const statusOf = async () => (await office.send('GET', `/api/files/${file}`)).status;
  assert.equal(await statusOf(), 200);
  await office.does(body.id, 'transfer', { body: 'discipline', kind: 'accusation' });
  await county.settled();
  assert.equal(await statusOf(), 404);
});

test('an accusation with a voice is refused at once, and says what to do', async () => {
  const { id, cookie } = await bring(new File([voice], '来电.opus'));
  const form = { subject: '收受礼品', detail: '有票据。', kind: 'accusation', recordings: [id] };
  const intake = { body: { procedure: 'petition', form }, headers: { cookie } };
  const { status, body } = await county.stranger.send<{ message: string; field: string }>(
    'POST',
    '/api/matters',
    intake,
  );
  assert.deepEqual([status, body.field], [422, 'recordings']);
  assert.match(body.message, /不留这一项/);
});

test('the photos of an accusation open for whoever handles it, not for the auditor who lists it', async () => {
  const { id, cookie } = await bring(new File([png], '票据.png'));
  const form = { subject: '收受礼品', detail: '有票据。', kind: 'accusation', photos: [id] };
  const intake = { body: { procedure: 'petition', form }, headers: { cookie } };
  assert.equal((await county.stranger.send('POST', '/api/matters', intake)).status, 201);
  const statusFor = async (post: string) => (await (await county.post(post)).send('GET', `/api/files/${id}`)).status;
  assert.equal(await statusFor('discipline-unit'), 200);
  for (const post of ['county-government-auditor', 'county-government-supervisor', 'county-government-superior'])
    assert.equal(await statusFor(post), 404, post);
});
