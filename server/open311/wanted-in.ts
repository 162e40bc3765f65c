import type { Arguments } from './arguments.ts';
import type { Fault } from './fault.ts';
import type { Wanted } from './find-requests.ts';

const day = 86_400_000;
/** The specification's own limits: 90 days, 1000 requests. */
const longest = 90 * day;
const most = 1000;

/** What a query asks for, or what is wrong with it. `now` in milliseconds. */
export function wantedIn(given: Arguments, now: number): Wanted | readonly Fault[] {
  const faults: Fault[] = [];
  const page = wholeIn(given.one('page'), 1, 100_000);
  const size = wholeIn(given.one('page_size'), most, most);
  if (page === undefined || size === undefined) faults.push({ fault: 'bad-page' });
  const ids = given.list('service_request_id').slice(0, most);
  const span = spanIn(given, now);
  if ('fault' in span && ids.length === 0) faults.push(span);
  const statuses = given.list('status').map((status) => status.toLowerCase());
  if (statuses.some((status) => status !== 'open' && status !== 'closed')) faults.push({ fault: 'bad-status' });
  if (faults.length > 0 || page === undefined || size === undefined) return faults;
  const { from, to } = 'fault' in span ? { from: 0, to: now } : span;
  const services = given.list('service_code');
  return {
    ...{ from, to, page, size },
    ...(ids.length > 0 && { ids }),
    ...(services.length > 0 && { services }),
    ...(statuses.length > 0 && { statuses }),
  };
}

/** Both given: at most 90 days. One given: 90 days from it or up to it. None: the most recent 90 days. */
function spanIn(given: Arguments, now: number): { from: number; to: number } | Fault {
  const [start, end] = [given.one('start_date'), given.one('end_date')];
  const [from, to] = [momentOf(start), momentOf(end)];
  if (start !== '' && from === undefined) return { fault: 'bad-date', gaps: { field: 'start_date' } };
  if (end !== '' && to === undefined) return { fault: 'bad-date', gaps: { field: 'end_date' } };
  if (from === undefined) return { from: (to ?? now) - longest, to: to ?? now };
  if (to === undefined) return { from, to: from + longest };
  return to < from || to - from > longest ? { fault: 'wide-range' } : { from, to };
}

/** W3C date-times need their zone. A plus sign that was not escaped arrives as a space. */
function momentOf(text: string): number | undefined {
  const said = text.replace(' ', '+');
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/i.test(said)) return undefined;
  const moment = Date.parse(said);
  return Number.isNaN(moment) ? undefined : moment;
}

function wholeIn(text: string, usual: number, largest: number): number | undefined {
  if (text === '') return usual;
  const number = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  return number >= 1 && number <= largest ? number : undefined;
}
