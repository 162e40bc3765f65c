/** One figure, with the bar it is held against where there is one. */
export interface Measured {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly bar?: string;
  readonly met?: boolean;
}

/** A figure to `digits` decimals. */
export const figure = (name: string, value: number, unit: string, digits = 2): Measured => ({
  name,
  value: Number(value.toFixed(digits)),
  unit,
});

export const atLeast = (name: string, value: number, unit: string, bar: number): Measured => ({
  ...figure(name, value, unit),
  bar: `≥ ${bar}`,
  met: value >= bar,
});

export const atMost = (name: string, value: number, unit: string, bar: number): Measured => ({
  ...figure(name, value, unit),
  bar: `≤ ${bar}`,
  met: value <= bar,
});

/** The value below which a share of the samples lies. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
