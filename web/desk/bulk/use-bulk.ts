import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { BulkRow } from '#server/routes/bulk-contract.ts';
import type { ActView, MatterLine } from '#server/routes/contract.ts';
import { newKey } from '../api.ts';
import { type BulkDeed, carryOut, preview } from './bulk-queries.ts';
import { mergeRows } from './merge-rows.ts';
import { useBulkAnswers } from './use-bulk-answers.ts';

/** One act on several matters on its way: answers, preview, doing. What changes an answer makes the preview void. */
export function useBulk(act: ActView, selected: readonly MatterLine[], onDone: (refused: readonly string[]) => void) {
  const answers = useBulkAnswers(act, selected);
  const { deed, lines, faults, values, setValues, setAsProposed } = answers;
  const trying = useMutation({ mutationFn: () => preview(deed), onError: faults.take });
  const tried: readonly BulkRow[] = trying.data?.items ?? [];
  const fit = lines.filter(({ id }) => tried.some((row) => row.id === id && row.problem === undefined));
  const doing = useDoing(deed, onDone);
  const anew = <T>(change: (to: T) => void) => {
    return (to: T) => {
      change(to);
      trying.reset();
    };
  };
  return {
    ...answers,
    answer: anew(setValues),
    propose: anew(setAsProposed),
    tryIt: () => faults.lacking(values) || trying.mutate(),
    doIt: () => doing.mutate(fit),
    rows: mergeRows(tried, doing.data?.items ?? []),
    fit: trying.data === undefined ? undefined : fit.length,
    done: doing.data !== undefined,
    busy: trying.isPending || doing.isPending,
    error: doing.error ?? (faults.atField ? null : trying.error),
  };
}

const moved: readonly unknown[] = ['matters', 'matter', 'station', 'supervision'];

/** Those refused at the preview are not tried; pressed twice, it is done once. */
function useDoing(deed: BulkDeed, onDone: (refused: readonly string[]) => void) {
  const queries = useQueryClient();
  const [key] = useState(newKey);
  return useMutation({
    mutationFn: (lines: readonly MatterLine[]) => carryOut({ ...deed, lines }, key),
    onSuccess: async ({ items }) => {
      const done = items.filter(({ problem }) => problem === undefined).map(({ id }) => id);
      onDone(deed.lines.map(({ id }) => id).filter((id) => !done.includes(id)));
      await queries.invalidateQueries({ predicate: ({ queryKey }) => moved.includes(queryKey[0]) });
    },
  });
}
