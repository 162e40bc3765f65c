import { UploadOutlined } from '@ant-design/icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { upload } from '../api.ts';
import { useSay } from '../lang.tsx';
import { Failure } from '../parts/failure.tsx';
import type { ImportAnswer } from './register-page.ts';
import type { Known } from './register-words.ts';

/** A spreadsheet into a register: always tried first, then done as it was shown. */
export function ImportTable({ known, onDone }: { readonly known: Known; readonly onDone: () => void }) {
  const say = useSay();
  const queries = useQueryClient();
  const [file, setFile] = useState<File>();
  const address = `/api/registers/${known.rule.id}/import`;
  const dry = useMutation({ mutationFn: (chosen: File) => upload<ImportAnswer>(`${address}?dryRun=1`, chosen) });
  const apply = useMutation({
    mutationFn: (chosen: File) => upload<ImportAnswer>(address, chosen),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['register'] }),
  });
  const answer = apply.data ?? dry.data;
  return (
    <div className="import">
      <label htmlFor="import-file">{say('importChoose')}</label>
      <input
        id="import-file"
        type="file"
        accept=".xlsx,.csv,text/csv"
        onChange={({ target }) => {
          const chosen = target.files?.[0];
          apply.reset();
          setFile(chosen);
          if (chosen !== undefined) dry.mutate(chosen);
        }}
      />
      <p className="quiet">{say('importDry')}</p>
      {(dry.isPending || apply.isPending) && <p role="status">{say('importing')}</p>}
      {(dry.error ?? apply.error) !== null && <Failure error={dry.error ?? apply.error} />}
      {answer !== undefined && <Outcome answer={answer} done={apply.isSuccess} />}
      {file !== undefined && dry.data !== undefined && !apply.isSuccess && dry.data.added + dry.data.changed > 0 && (
        <Button
          type="primary"
          icon={<UploadOutlined aria-hidden />}
          loading={apply.isPending}
          onClick={() => apply.mutate(file)}
        >
          {say('importApply')}
        </Button>
      )}
      {apply.isSuccess && <Button onClick={onDone}>{say('close')}</Button>}
    </div>
  );
}

function Outcome({ answer, done }: { readonly answer: ImportAnswer; readonly done: boolean }) {
  const say = useSay();
  const { added, changed, same, rejected } = answer;
  return (
    <div role="status">
      <p>
        {done && `${say('importApplied')} `}
        {say('importResult', { added, changed, same, rejected: rejected.length })}
        {!done && added + changed === 0 && ` ${say('importNothing')}`}
      </p>
      <ol className="rejected">
        {rejected.slice(0, 100).map(({ line, reasons }) => (
          <li key={line}>
            <b>{say('importRejected', { line })}</b> {reasons.join(' ')}
          </li>
        ))}
      </ol>
    </div>
  );
}
