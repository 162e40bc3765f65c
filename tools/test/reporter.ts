import type { TestEvent } from 'node:test/reporters';
import { inspect } from 'node:util';

/** One test's result as a line of JSON; `problem` is there when it failed. */
export type Result = { problem?: string };

type DataOf<Type extends TestEvent['type']> = Extract<TestEvent, { type: Type }>['data'];

/** Reporter for `node --test-reporter`: groups are left out, a skipped test is a failed one. */
export default async function* reporter(source: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const names: string[] = [];
  for await (const { type, data } of source) {
    if (type === 'test:start') names.splice(data.nesting, names.length, data.name);
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const title = [...names.slice(0, data.nesting), data.name].join(' › ');
    const result = type === 'test:fail' ? failed(title, data) : passed(title, data);
    if (result) yield `${JSON.stringify(result)}\n`;
  }
}

function passed(title: string, data: DataOf<'test:pass'>): Result | undefined {
  if (data.skip !== undefined || data.todo !== undefined)
    return { problem: `${title}\nskipped or unfinished tests count as failed` };
  return data.details.type === 'suite' ? undefined : {};
}

function failed(title: string, { details }: DataOf<'test:fail'>): Result | undefined {
  const { error } = details;
  if ('failureType' in error && error.failureType === 'subtestsFailed') return undefined;
  return { problem: `${title}\n${inspect(error.cause instanceof Error ? error.cause : error)}` };
}
