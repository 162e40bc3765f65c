/** A share as shown, with what a base this small leaves open: Wilson's interval at 95 %. Shares from 0 to 1. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** Source: E. B. Wilson, JASA 22 (1927); unlike the textbook interval it stays within 0 and 1 and holds for small bases. */
export function likelyRange(of: number, base: number): Range | undefined {
  if (base === 0) return undefined;
  const z = 1.96;
  const share = of / base;
  const spread = z * Math.sqrt((share * (1 - share)) / base + (z * z) / (4 * base * base));
  const scale = 1 + (z * z) / base;
  const middle = share + (z * z) / (2 * base);
  return {
    low: rounded(Math.max(0, (middle - spread) / scale)),
    high: rounded(Math.min(1, (middle + spread) / scale)),
  };
}

const rounded = (share: number): number => Math.round(share * 1000) / 1000;
