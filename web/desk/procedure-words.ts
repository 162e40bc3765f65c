import type { ProcedureView } from '#server/routes/contract.ts';

type Known = readonly ProcedureView[] | undefined;

/** The name of a step or of an end; the key itself while the regulations are still being fetched. */
export function stepName(known: Known, procedure: string, step: string): string {
  const rule = known?.find(({ id }) => id === procedure);
  return rule?.steps[step]?.label ?? rule?.ends[step] ?? step;
}

/** Whose turn it is in this step: “诉求人”, “承办单位”. */
export function turnOf(known: Known, procedure: string, step: string): string {
  const rule = known?.find(({ id }) => id === procedure);
  const { holders } = (rule?.wording ?? {}) as { holders?: Readonly<Record<string, string>> };
  const by = rule?.steps[step]?.by ?? '';
  return holders?.[by] ?? by;
}

/** What the holder has to do in this step. */
export function dutyOf(known: Known, procedure: string, step: string): string {
  const rule = known?.find(({ id }) => id === procedure);
  const { steps } = (rule?.wording ?? {}) as { steps?: Readonly<Record<string, { duty?: string }>> };
  return steps?.[step]?.duty ?? '';
}
