import type { RefusalCode } from '#domain/words/refusal-code.ts';

/** Which rule says no, and what to do next. `{law}` is the article. */
export const refusalsEn = {
  ended: 'This matter has ended (“{step}”); “{act}” is no longer possible under {law}. If there is something new, register it as a new matter.',
  'not-here': 'This matter is at “{step}”; under {law} “{act}” is not possible there. Reload the page to see what can be done now.',
  'not-yours': 'Under {law}, “{act}” is for {holder}[; the matter is now with {post}]. Please tell them, or go back to your own duties.',
  missing: 'Under {law}, “{act}” needs “{field}”: {problem}. Fill it in and send again.',
  invalid: '“{field}” is not right: {problem}. Correct it and send again ({law}).',
  window: 'The time for “{act}” ended on {until} under {law}. Go on with the present step, and tell your superior if you cannot.',
  cap: 'Under {law} extensions may not exceed {cap} days in all (working days where the rule counts them); {left} are left. Ask for fewer days, or keep to the date.',
  waiting: 'Matters opened for this one are still going on ({open}); under {law} “{act}” has to wait for them. Please ask how far they are.',
  'no-way': 'Under {law} these answers lead to no next step. Check the choices and try “{act}” again.',
  'no-holder': 'Under {law} no post can be found for the next step, “{step}”. An administrator has to add one to the register of units and posts.',
  'not-due': 'The time is not up yet; under {law} “{act}” is not possible now. It will happen by itself when it is.',
  'no-clock': 'No clock is running, so under {law} “{act}” is not possible. Simply go on.',
  'no-paper': 'The {document} is not that far: under {law} it is drafted, then signed, then numbered and sealed, then served. Do the earlier step first.',
  'not-open-to': 'Under {law} you cannot register matters of this kind. Use another way in, or ask the intake desk to register it.',
  full: 'That time is taken[; the nearest day with a free time is {next}]. Choose another and “{act}” again ({law}).',
  tally: '{want} letters were counted and {done} are registered, which does not agree. Under {law} every one is registered before “{act}”.',
  'same-person': 'By {law}, “{act}” cannot be done by the person who did “{done}”. Ask a colleague to do it.',
  kept: 'Under {law} what would be erased still has to be kept[, at the earliest until {until}]. A telephone number or a recording that was left by consent can be taken back now; the rest goes by itself when its time is over.',
  held: 'Under {law} erasure of this matter is on hold[ until {until}]. Wait until then, or ask the personal-information officer to lift it.',
} satisfies Record<RefusalCode, string>;
