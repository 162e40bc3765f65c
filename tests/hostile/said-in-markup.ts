import assert from 'node:assert/strict';
import type { County, Mine } from '../county.ts';
import { markup } from './nasty-words.ts';

/** The corpus from another place on each time, so that every field gets every word. */
const word = (turn: number, most = 60): string => [...(markup[turn % markup.length] ?? '')].slice(0, most).join('');

/** Matters, answers, registers, keys and views whose every free field is markup that would run if it were shown as such. */
export async function saidInMarkup(county: County): Promise<readonly Mine[]> {
  const station = await county.post('hotline-station');
  const matters: Mine[] = [];
  for (const turn of markup.keys()) {
    const mine = await county.says('service-request', {
      subject: word(turn),
      detail: markup.join('\n'),
      place: { words: word(turn + 1) },
      contact: { name: word(turn + 2), phone: '13800000000', address: word(turn + 3) },
    });
    await mine.me.does(mine.id, 'supplement', { words: word(turn + 4, 200) });
    matters.push(mine);
  }
  const [first, second, third] = matters as [Mine, Mine, Mine];
  await station.does(first.id, 'answer', { reply: markup.join('\n') });
  await first.me.does(first.id, 'unresolved', { words: word(3, 200) });
  await station.does(second.id, 'dispatch', { unit: 'zhujian' });
  await (await county.post('county-government-supervisor')).does(third.id, 'supervise', { order: markup.join('\n') });
  await county.says('petition', {
    subject: word(1),
    detail: markup.join('\n'),
    contact: { name: word(2), phone: '13800000000' },
  });
  await namedInMarkup(county);
  await county.settled();
  return matters;
}

/** What staff and administrators name. */
async function namedInMarkup(county: County): Promise<void> {
  const [station, admin] = [await county.post('hotline-station'), await county.post('county-government-admin')];
  const sheet = { key: 'markup', title: word(0), body: markup.join('\n'), law: word(1), owner: 'zhujian' };
  const dates = { from: '2026-01-01', 'review-by': '2027-01-01' };
  const made = [
    await station.send('POST', '/api/registers/policy-sheets', { body: { ...sheet, ...dates } }),
    await station.send('POST', '/api/views', { body: { name: word(1), filter: { q: word(2) } } }),
    await admin.send('POST', '/api/keys', { body: { name: word(2), purpose: 'cti' } }),
    await admin.send('POST', '/api/webhooks', {
      body: { name: word(3), url: 'https://example.org/"><script>alert(13)</script>' },
    }),
  ];
  for (const { status, body } of made) assert.ok(status < 300, JSON.stringify(body));
}
