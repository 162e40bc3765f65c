/** Arguments of a call, wherever they stood: in the address or in a form. An empty one counts as not given. */
export interface Arguments {
  /** The first value, trimmed, or ''. */
  readonly one: (name: string) => string;
  /** All values, also those in one parted by commas. */
  readonly list: (name: string) => readonly string[];
  /** `attribute[code]=value` and `attribute[code][]=value`, by code. */
  readonly attributes: ReadonlyMap<string, readonly string[]>;
}

export function argumentsOf(...sources: readonly unknown[]): Arguments {
  const all = new Map<string, string[]>();
  for (const source of sources) {
    for (const [name, value] of Object.entries(Object(source))) {
      const values = [value]
        .flat()
        .flatMap((one) => (typeof one === 'string' || typeof one === 'number' ? [String(one).trim()] : []));
      all.set(name, [...(all.get(name) ?? []), ...values.filter((one) => one !== '')]);
    }
  }
  const list = (name: string) =>
    (all.get(name) ?? []).flatMap((value) => value.split(',')).map((value) => value.trim());
  return {
    one: (name) => all.get(name)?.[0] ?? '',
    list: (name) => list(name).filter((value) => value !== ''),
    attributes: attributesIn(all),
  };
}

function attributesIn(all: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const [name, values] of all) {
    const code = /^attribute\[([^[\]]+)\](\[\d*\])?$/.exec(name)?.[1];
    if (code !== undefined && values.length > 0) found.set(code, [...(found.get(code) ?? []), ...values]);
  }
  return found;
}
