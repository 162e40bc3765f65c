/** One thing the server tells while it happens. */
export interface Told {
  readonly topic: string;
  readonly data: unknown;
}

/**
 * Cuts a stream of server-sent events into what is told. Answers with a reader that takes the next piece of text, which may
 * end in the middle of a line, and gives what is whole by then; what is no JSON is left out.
 */
export function eventsIn(): (piece: string) => readonly Told[] {
  let rest = '';
  return (piece) => {
    const blocks = `${rest}${piece}`.split('\n\n');
    rest = blocks.pop() ?? '';
    return blocks.flatMap(toldIn);
  };
}

function toldIn(block: string): readonly Told[] {
  const lines = block.split('\n');
  const value = (name: string) => lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
  const topic = value('event');
  if (topic === undefined) return [];
  try {
    return [{ topic, data: JSON.parse(value('data') ?? 'null') as unknown }];
  } catch {
    return [];
  }
}
