import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventsIn } from './events-in.ts';

test('What is told is read whole, however the line cuts it', () => {
  const whole = 'event: beat\ndata: {}\n\nevent: matters\ndata: [{"id":"a"}]\n\n';
  for (let cut = 0; cut <= whole.length; cut++) {
    const read = eventsIn();
    const told = [...read(whole.slice(0, cut)), ...read(whole.slice(cut))];
    assert.deepEqual(told, [
      { topic: 'beat', data: {} },
      { topic: 'matters', data: [{ id: 'a' }] },
    ]);
  }
});

test('What is not understood is left out, and what follows is read', () => {
  assert.deepEqual(eventsIn()(': a comment\n\nevent: odd\ndata: {oops\n\nevent: beat\ndata: {}\n\n'), [
    { topic: 'beat', data: {} },
  ]);
});
