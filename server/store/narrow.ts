import { dayOf, instantAt, startOf } from '#domain/deadline/day.ts';
import { readQuery } from '#domain/search/query.ts';
import { procedures } from '#regulations/index.ts';

/** What a list may be narrowed by; every one is optional. */
export interface Filter {
  readonly q?: string | undefined;
  /** Its own number, or one others gave it, whole. */
  readonly named?: string | undefined;
  /** One of these, found before. */
  readonly ids?: readonly string[] | undefined;
  readonly procedure?: string | undefined;
  readonly step?: string | undefined;
  /** The unit that has it now. */
  readonly unit?: string | undefined;
  /** A place by its code; everything inside it counts, because codes begin with the code of what they lie in. */
  readonly place?: string | undefined;
  readonly category?: string | undefined;
  readonly due?: 'late' | 'today' | 'week' | undefined;
  readonly open?: boolean | undefined;
  /** Held by one of these posts. */
  readonly posts?: readonly string[] | undefined;
  /** Gathered by this topic: its number or its id. */
  readonly topic?: string | undefined;
  /** A voice of this recurring problem, by its id. */
  readonly recurring?: string | undefined;
  /** Among those a figure has counted. */
  readonly within?: ((bind: Bind) => string) | undefined;
}

/** Takes a value as the next parameter of a query and gives its mark: `$3`. */
export type Bind = (value: unknown) => string;

/** The filter as SQL conditions on `matter`. */
export function* narrow(filter: Filter, bind: Bind): Generator<string> {
  if (filter.ids) yield `id = any(${bind(filter.ids)})`;
  if (filter.named) yield called(filter.named, bind);
  if (filter.procedure) yield `procedure = ${bind(filter.procedure)}`;
  if (filter.step) yield `step = ${bind(filter.step)}`;
  if (filter.unit) yield `holder_unit = ${bind(filter.unit)}`;
  if (filter.posts) yield `holder_post = any(${bind(filter.posts)})`;
  if (filter.place) yield `place like ${bind(`${literal(filter.place)}%`)}`;
  if (filter.category)
    yield `(category = ${bind(filter.category)} or category like ${bind(`${literal(filter.category)}.%`)})`;
  if (filter.open !== undefined) yield filter.open ? 'not ended' : 'ended';
  if (filter.due) yield `not ended and due < ${bind(dueBefore(filter.due))}`;
  if (filter.topic) yield gatheredBy(bind(filter.topic));
  if (filter.recurring) yield voiceOf(filter.recurring, bind);
  if (filter.within) yield filter.within(bind);
  if (filter.q?.trim()) yield found(filter.q.trim(), bind);
}

const gatheredBy = (topic: string): string =>
  `id in (select t.matter from topic_matter t join matter o on o.id = t.topic and o.region = t.region where t.region = $1 and (o.number = ${topic} or o.id::text = ${topic}))`;

const voiceOf = (problem: string, bind: Bind): string =>
  isUuid(problem)
    ? `id in (select g.matter from recurring_matter g where g.region = $1 and g.recurring = ${bind(problem)}::uuid)`
    : 'false';

const isUuid = (text: string): boolean => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);

/** By number, by external number, or by all words. What is set apart no word finds. */
function found(q: string, bind: Bind): string {
  const query = readQuery(q);
  const codes = query === undefined || query.body.length === 0 ? query?.title : query.body;
  if (codes === undefined) return called(q, bind);
  return `(${called(q, bind)} or not apart and id in (select s.matter from search s where s.region = $1 and s.codes @> ${bind(codes)}::integer[]))`;
}

const procedureIds = [...new Set(procedures.map(({ id }) => id))];

/**
 * Numbers of others are kept by procedure: asked for in each, they are found at once. Looked up before anything is put in order: the
 * database would go through all matters from the newest on, seconds of a million.
 */
function called(name: string, bind: Bind): string {
  const number = bind(name);
  const these = 'select o.id from matter o where o.region = $1 and';
  return `id = any(array(${these} o.number = ${number} union all ${these} o.procedure = any(${bind(procedureIds)}) and o.external = ${number}))`;
}

const literal = (text: string): string => text.replaceAll(/[%_\\]/g, '');

/** The moment before which a term must end: now, the end of today in China, or of the seventh day. */
function dueBefore(due: 'late' | 'today' | 'week'): Date {
  if (due === 'late') return new Date();
  const today = dayOf(instantAt(Date.now()));
  return new Date(startOf(today + (due === 'today' ? 1 : 7)));
}
