import { nearestClock } from '#domain/matter/nearest-clock.ts';
import { sayDay } from '#domain/matter/say-when.ts';
import { fill } from '#domain/words/fill.ts';
import { stepLabel } from '#domain/words/wording.ts';
import { messageWords } from '#regulations/wording/messages.ts';
import { ruleOf } from '../act.ts';
import type { House } from '../house.ts';
import { linkTo } from '../messages/write-letter.ts';
import { nowOf } from '../routes/resident/matter-story.ts';
import { loadMatter } from '../store/load-matter.ts';
import { readingIn } from '../views/reading.ts';

/** Where a matter stands and by when there will be word, to whoever showed number and code. */
export async function standingOf(house: House, matter: string): Promise<string> {
  const state = (await loadMatter(house.db, house.region, matter))?.matter;
  if (state === undefined) return messageWords.zh.wrong;
  const rule = ruleOf(house, state);
  if (rule.kind !== 'service') return fill(messageWords.zh.standingVeiled, { link: linkTo(house, state.number) });
  const reading = await readingIn(house, 'zh');
  const { wording, today } = reading;
  const clock = state.ended ? undefined : nearestClock(state);
  return fill(messageWords.zh.standing, {
    number: state.number,
    step: stepLabel(wording.procedures[rule.id], state.step),
    due: clock && sayDay(clock.due, today, wording.phrases),
    now: nowOf(rule, { step: state.step, state }, reading),
  });
}
