import { DownloadOutlined } from '@ant-design/icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, InputNumber } from 'antd';
import { useState } from 'react';
import type { PartnerView, TakenInView } from '#server/routes/exchange-view.ts';
import { query, upload } from '../api.ts';
import { useSpeech } from '../lang.tsx';
import { Failure } from '../parts/failure.tsx';

/** One partner: what has been exchanged, a file in, a file out, and what was sent back. */
export function OnePartner({ partner }: { readonly partner: PartnerView }) {
  const { say, lang } = useSpeech();
  const { key, name, law, direction, procedures, rejected } = partner;
  return (
    <section className="partner" aria-label={name}>
      <h2>
        {name}
        <small>
          {procedures.join(say('comma'))} · {law}
        </small>
      </h2>
      <p>{say('exchangeKnown', { known: partner.known, rejected, open: partner.open })}</p>
      {direction !== 'out' && <FileIn partner={partner} />}
      {direction !== 'in' && <FileOut partner={partner} />}
      {rejected > 0 && (
        <Button icon={<DownloadOutlined aria-hidden />} href={`/api/exchange/${key}/rejects?lang=${lang}`} download>
          {say('exchangeRejects')}
        </Button>
      )}
    </section>
  );
}

function FileIn({ partner: { key } }: { readonly partner: PartnerView }) {
  const { say } = useSpeech();
  const queries = useQueryClient();
  const taking = useMutation({
    mutationFn: (file: File) => upload<TakenInView>(`/api/exchange/${key}/messages`, file),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['exchange'] }),
  });
  return (
    <div className="figure-ask">
      <label htmlFor={`in-${key}`}>{say('exchangeIn')}</label>
      <input
        id={`in-${key}`}
        type="file"
        accept=".xlsx,.csv,.jsonl,text/csv"
        title={say('exchangeChoose')}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file !== undefined) taking.mutate(file);
          target.value = '';
        }}
      />
      <span className="quiet">{say('exchangeChoose')}</span>
      {taking.isPending && <p role="status">{say('importing')}</p>}
      {taking.error !== null && <Failure error={taking.error} />}
      {taking.data !== undefined && <Taken taken={taking.data} />}
    </div>
  );
}

function Taken({ taken: { read, new: fresh, same, different, rejected } }: { readonly taken: TakenInView }) {
  const { say } = useSpeech();
  return (
    <div role="status">
      <p>{say('exchangeTaken', { read, fresh, same, different, rejected: rejected.length })}</p>
      <ol className="rejected">
        {rejected.slice(0, 100).map(({ line, number, reasons }) => (
          <li key={line}>
            <b>
              {say('importRejected', { line })} {number}
            </b>{' '}
            {reasons.join(' ')}
          </li>
        ))}
      </ol>
    </div>
  );
}

function FileOut({ partner: { key } }: { readonly partner: PartnerView }) {
  const { say, lang } = useSpeech();
  const [after, setAfter] = useState(0);
  return (
    <div className="figure-ask">
      <label htmlFor={`out-${key}`}>
        {say('exchangeOut')}{' '}
        <InputNumber id={`out-${key}`} value={after} min={0} precision={0} onChange={(value) => setAfter(value ?? 0)} />
      </label>
      {(['xlsx', 'csv', 'jsonl'] as const).map((format) => (
        <Button
          key={format}
          icon={<DownloadOutlined aria-hidden />}
          href={`/api/exchange/${key}/changes?${query({ after, format, limit: 5000, lang })}`}
          download
        >
          {format}
        </Button>
      ))}
    </div>
  );
}
