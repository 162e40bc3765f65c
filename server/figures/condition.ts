import type { Condition } from '#domain/words/figure.ts';
import type { Bind } from '../store/narrow.ts';

/** A condition of a part as SQL on one thing counted. An empty one is always true. */
export function conditionSql(condition: Condition, bind: Bind): string {
  const all = [...asked(condition, bind)];
  return all.length === 0 ? 'true' : all.join(' and ');
}

function* asked({ act, when, linked, since, step, inTime, running }: Condition, bind: Bind): Generator<string> {
  if (act) yield `act = any(${bind(act)})`;
  if (when) yield* answers('said', when, bind);
  if (linked) yield `(state->'answers' ?| ${bind(linked)} or state->>'joined' is not null)`;
  if (since) yield sinceAnswer(since, bind);
  if (step) yield `step = any(${bind(step)})`;
  if (inTime !== undefined) yield `${inTime ? '' : 'not '}(until < due + interval '1 second')`;
  if (running) yield 'act is null';
}

function* answers(said: string, when: NonNullable<Condition['when']>, bind: Bind): Generator<string> {
  for (const [field, values] of Object.entries(when))
    yield `${said}->>${bind(field)} = any(${bind(values.map(String))})`;
}

/** Between the answer that is judged and the judgement, in this matter or in one it has opened (a call-back). */
function sinceAnswer({ act, when = {} }: NonNullable<Condition['since']>, bind: Bind): string {
  const said = [...answers("f.body->'data'", when, bind)].map((one) => ` and ${one}`).join('');
  return `exists (select 1 from entry f where f.region = $1 and f.act = ${bind(act)} and f.at <= t.at${said}
    and (f.matter = t.id or f.matter in (select k.id from matter k where k.region = $1 and k.parent = t.id))
    and f.at >= (select max(g.at) from entry g where g.matter = t.id and g.region = $1 and g.act = 'answer' and g.seq < t.seq))`;
}
