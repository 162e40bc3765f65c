/** Turns scores into shares of certainty: softmax of each label's score by one scale, and its own shift. */
export interface Calibration {
  readonly scale: number;
  /** One for each label. */
  readonly shifts: Float64Array;
}

/** A message's score for each label, and its true label (-1: none of them). */
export interface Scored {
  readonly scores: Float64Array;
  readonly truth: number;
}

const rounds = 150;
/** Draws scale and shifts towards none: few examples say little of a label, and none of them proves certainty. */
const restraint = { scale: 0.05, shifts: 1 } as const;

/** Writes the certainty of each label into `into`; they sum to 1. */
export function certainty({ scale, shifts }: Calibration, scores: Float64Array, into: Float64Array): void {
  let highest = Number.NEGATIVE_INFINITY;
  for (let label = 0; label < shifts.length; label++) {
    const sum = scale * (scores[label] ?? 0) + (shifts[label] ?? 0);
    into[label] = sum;
    if (sum > highest) highest = sum;
  }
  let total = 0;
  for (let label = 0; label < shifts.length; label++) {
    const power = Math.exp((into[label] ?? 0) - highest);
    into[label] = power;
    total += power;
  }
  for (let label = 0; label < shifts.length; label++) into[label] = (into[label] ?? 0) / total;
}

/** The scale and shifts under which what happened was likeliest, by steps down the slope, each number with a step of its own (RProp). */
export function calibrate(scored: readonly Scored[], labels: number): Calibration {
  // The last number is the scale.
  const found = new Float64Array(labels + 1).fill(2, labels);
  const steps = new Float64Array(labels + 1).fill(0.1);
  let before = new Float64Array(labels + 1);
  for (let round = 0; round < rounds; round++) {
    const slopes = slopesAt(calibrationOf(found), scored);
    stepDown(found, slopes, before, steps);
    before = slopes;
  }
  return calibrationOf(found);
}

const calibrationOf = (found: Float64Array): Calibration => ({
  scale: found.at(-1) ?? 0,
  shifts: found.slice(0, -1),
});

function stepDown(found: Float64Array, slopes: Float64Array, before: Float64Array, steps: Float64Array): void {
  for (const [i, slope] of slopes.entries()) {
    const turned = slope * (before[i] ?? 0);
    const factor = turned > 0 ? 1.2 : 0.5;
    steps[i] = turned === 0 ? (steps[i] ?? 0) : Math.min(1, Math.max(1e-6, (steps[i] ?? 0) * factor));
    found[i] = (found[i] ?? 0) - Math.sign(slope) * (steps[i] ?? 0);
  }
}

function slopesAt({ scale, shifts }: Calibration, scored: readonly Scored[]): Float64Array<ArrayBuffer> {
  const labels = shifts.length;
  const slopes = new Float64Array(labels + 1);
  for (let label = 0; label < labels; label++) slopes[label] = restraint.shifts * (shifts[label] ?? 0);
  slopes[labels] = restraint.scale * scale;
  const shares = new Float64Array(labels);
  for (const { scores, truth } of scored) {
    if (truth < 0) continue;
    certainty({ scale, shifts }, scores, shares);
    for (let label = 0; label < labels; label++) {
      const off = (shares[label] ?? 0) - (label === truth ? 1 : 0);
      slopes[label] = (slopes[label] ?? 0) + off;
      slopes[labels] = (slopes[labels] ?? 0) + off * (scores[label] ?? 0);
    }
  }
  return slopes;
}
