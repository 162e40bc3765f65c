/** Turns the members' scores into shares of certainty: softmax of each label's weighted sum of scores and its own shift. */
export interface Calibration {
  /** How much each member's scores count. */
  readonly scales: Float64Array;
  /** One for each label. */
  readonly shifts: Float64Array;
}

/** A message's scores, member after member, one for each label, and its true label (-1: none of them). */
export interface Scored {
  readonly scores: Float64Array;
  readonly truth: number;
}

const rounds = 400;
/** Draws scales and shifts towards none: few examples say little of a label, and none of them proves certainty. */
const restraint = { scales: 0.05, shifts: 1 } as const;

/** The certainty of each label; they sum to 1. */
export function certaintyOf({ scales, shifts }: Calibration, scores: Float64Array): Float64Array {
  const labels = shifts.length;
  const sums = Float64Array.from(shifts, (shift, label) =>
    scales.reduce((sum, scale, member) => sum + scale * (scores[member * labels + label] ?? 0), shift),
  );
  const highest = sums.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const powers = sums.map((sum) => Math.exp(sum - highest));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / total);
}

/** The scales and shifts under which what happened was most likely, by steps down the slope (RProp: each its own step). */
export function calibrate(scored: readonly Scored[], members: number, labels: number): Calibration {
  const found = { scales: new Float64Array(members).fill(2 / members), shifts: new Float64Array(labels) };
  const all = [found.scales, found.shifts];
  const steps = all.map((some) => some.map(() => 0.1));
  const before = all.map((some) => new Float64Array(some.length));
  for (let round = 0; round < rounds; round++) {
    const slopes = slopesAt(found, scored);
    for (const [part, some] of all.entries())
      stepDown(some, slopes[part] ?? some, before[part] ?? some, steps[part] ?? some);
  }
  return found;
}

function stepDown(some: Float64Array, slopes: Float64Array, before: Float64Array, steps: Float64Array): void {
  for (let i = 0; i < some.length; i++) {
    const slope = slopes[i] ?? 0;
    const turned = slope * (before[i] ?? 0);
    const factor = Math.sign(turned) === 1 ? 1.2 : 0.5;
    steps[i] = turned === 0 ? (steps[i] ?? 0) : Math.min(1, Math.max(1e-6, (steps[i] ?? 0) * factor));
    some[i] = (some[i] ?? 0) - Math.sign(slope) * (steps[i] ?? 0);
    before[i] = slope;
  }
}

function slopesAt(calibration: Calibration, scored: readonly Scored[]): readonly Float64Array[] {
  const { scales, shifts } = calibration;
  const labels = shifts.length;
  const slopes = [
    scales.map((scale) => restraint.scales * scale),
    shifts.map((shift) => restraint.shifts * shift),
  ] as const;
  for (const { scores, truth } of scored) {
    if (truth < 0) continue;
    const certainty = certaintyOf(calibration, scores);
    for (let label = 0; label < labels; label++) {
      const off = (certainty[label] ?? 0) - (label === truth ? 1 : 0);
      slopes[1][label] = (slopes[1][label] ?? 0) + off;
      for (let member = 0; member < scales.length; member++)
        slopes[0][member] = (slopes[0][member] ?? 0) + off * (scores[member * labels + label] ?? 0);
    }
  }
  return slopes;
}
