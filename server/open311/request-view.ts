import type { Static } from 'typebox';
import { instantAt } from '#domain/deadline/day.ts';
import { stepLabel } from '#domain/words/wording.ts';
import { open311Status } from '#regulations/open311.ts';
import { nowOf } from '../routes/resident/matter-story.ts';
import type { Reading } from '../views/reading.ts';
import type { Found } from './find-requests.ts';
import { middleOf } from './place-at.ts';
import { serviceName, unsorted } from './services.ts';
import type { request } from './shapes.ts';
import { open311Words } from './words.ts';

/**
 * A request as anybody may read it: what the public page says, by the names of GeoReport. Nothing that was said is in it: its
 * description is its kind and its village, its position the middle of that village.
 */
export function requestView(found: Found, reading: Reading): Static<typeof request> {
  const { number, category, place, unit, state } = found;
  const code = category ?? unsorted;
  const name = serviceName(reading, code);
  const address = place === null ? null : addressOf(place, reading);
  const middle = place === null ? undefined : middleOf(reading.atlas, place);
  return {
    ...{ service_request_id: number, status: statusOf(state.step), status_notes: notesOf(found, reading) },
    ...{
      service_name: name,
      service_code: code,
      description: [name, address].filter((part) => part !== null).join(' · '),
    },
    ...{ agency_responsible: reading.names.unit(unit) ?? unit, service_notice: null },
    ...{ requested_datetime: at(found.opened), updated_datetime: at(found.updated) },
    ...{ expected_datetime: found.due === null ? null : at(found.due), address, address_id: place, zipcode: null },
    ...{ lat: middle?.lat ?? null, long: middle?.long ?? null, media_url: null },
  };
}

/** A step that the table does not know is one of a later version, not yet ended. */
const statusOf = (step: string): 'open' | 'closed' =>
  Object.hasOwn(open311Status, step) ? open311Status[step as keyof typeof open311Status] : 'open';

/** The step by its name, and what the procedure says of it to the resident. */
function notesOf({ state }: Pick<Found, 'state'>, reading: Reading): string {
  const rule = reading.rule(state.procedure, state.opened);
  const label = stepLabel(reading.wording.procedures[rule.id], state.step);
  return `${label}${reading.wording.phrases.colon}${nowOf(rule, { step: state.step, state }, reading)}`;
}

/** From the most specific to the most general, as the specification asks. */
const addressOf = (place: string, { names, lang }: Reading): string =>
  [12, 9, 6]
    .filter((length) => length <= place.length)
    .map((length) => names.place(place.slice(0, length)))
    .filter((name) => name !== undefined)
    .join(open311Words[lang].at);

const at = (moment: Date): string => instantAt(moment.getTime());
