import { instantAt } from '#domain/deadline/day.ts';
import { sayDay } from '#domain/matter/say-when.ts';
import type { Procedure } from '#domain/words/procedure.ts';
import { stepLabel } from '#domain/words/wording.ts';
import { first } from '#web/resident/form/form.ts';
import type { Other } from '#web/resident/pages/same.ts';
import type { House } from '../../house.ts';
import { placeMeant } from '../../listen/place-meant.ts';
import { type SaidAlready, saidAlready } from '../../listen/twins/said-already.ts';
import { valueFor } from '../../rulebook.ts';
import { madeBy } from '../../store/request-key.ts';
import type { Sent } from './said-in.ts';
import { isSameToken, sameToken } from './same-token.ts';
import type { Visit } from './visit.ts';

/** What the sender has answered to “is it the same thing?”: which one, that it is none, or nothing yet. */
export type Same =
  | { readonly number: string | undefined }
  | { readonly ask: readonly Other[]; readonly expired: boolean };

/** Of service requests only; for any other procedure nothing is compared and nothing asked. */
export async function sameAs(
  house: House,
  visit: Visit,
  rule: Procedure,
  answers: Readonly<Record<string, unknown>>,
  sent: Sent,
  key: string,
): Promise<Same> {
  const asked = first(sent.said, 'looked') !== '';
  const token = first(sent.said, 'same');
  if (rule.kind !== 'service' || (asked && token === '')) return { number: undefined };
  // Pressed twice: what is alike is the sender's own.
  if ((await madeBy(house.db, house.region, key)) !== undefined) return { number: undefined };
  const found = await saidAlready(house, { procedure: rule.id, ...sayingIn(visit, answers) });
  const chosen = found.find(({ id }) => isSameToken(house, id, token));
  if (chosen !== undefined || found.length === 0) return { number: chosen?.number };
  const few = smallest(house, visit);
  return { ask: found.map((one) => inWords(house, visit, rule, one, few)), expired: token !== '' };
}

/** Below this number of people nobody is told how many. */
const smallest = (house: House, { reading }: Visit): number =>
  Number(valueFor(reading.atlas, 'small-cells', reading.today, house.region)?.is ?? Number.POSITIVE_INFINITY);

/** Where no place was chosen, the one that the words name: nobody is asked about another town's. */
function sayingIn({ reading }: Visit, answers: Readonly<Record<string, unknown>>) {
  const [subject, detail] = [String(answers.subject ?? ''), String(answers.detail ?? '')];
  const chosen = (answers.place as { code?: string } | undefined)?.code;
  return {
    ...{ subject, detail, place: chosen ?? placeMeant(reading.atlas, `${subject}。${detail}`) },
    category: typeof answers.category === 'string' ? answers.category : undefined,
  };
}

/** A count (of few people only that there are some), the kind, the coarse place, since when, how far and by when: never who, never what they said. */
function inWords(house: House, { reading }: Visit, rule: Procedure, one: SaidAlready, few: number): Other {
  const { names, wording, today } = reading;
  const day = (at: Date) => sayDay(instantAt(at.getTime()), today, wording.phrases);
  return {
    token: sameToken(house, one.id),
    category: one.category === null ? undefined : (names.category(one.category) ?? one.category),
    place: one.place === null ? undefined : (names.place(one.place) ?? one.place),
    step: stepLabel(wording.procedures[rule.id], one.step),
    since: day(one.opened),
    due: one.due === null ? undefined : day(one.due),
    voices: one.voices < few ? undefined : one.voices,
  };
}
