import { setTimeout as pause } from 'node:timers/promises';

/** How often a server that says it is too busy is asked again, a quarter of a second apart. */
const most = 240;

/** The first answer that is not “too busy just now”: a test machine may be, and what is tried is something else. */
export async function whenFree<T>(statusOf: (answer: T) => number, ask: () => Promise<T>): Promise<T> {
  let answer = await ask();
  for (let i = 0; i < most && statusOf(answer) === 503; i++) {
    await pause(250);
    answer = await ask();
  }
  return answer;
}
