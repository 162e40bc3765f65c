import { useMutation } from '@tanstack/react-query';
import { Button, Input, InputNumber } from 'antd';
import { useState } from 'react';
import { post } from '../api.ts';
import { useSay } from '../lang.tsx';
import { Failure } from '../parts/failure.tsx';

interface Possible {
  readonly nearest: readonly { readonly of: number }[];
}

/** Whether a percentage somebody reports can come from so many cases at all. */
export function CheckShare() {
  const say = useSay();
  const [percent, setPercent] = useState('');
  const [base, setBase] = useState<number | null>(null);
  const check = useMutation({ mutationFn: () => post<Possible>('/api/figures/shares', { percent, base }) });
  return (
    <section className="figure no-print">
      <h2>{say('checkShare')}</h2>
      <p className="quiet">{say('checkShareLead')}</p>
      <form
        className="figure-ask"
        onSubmit={(event) => {
          event.preventDefault();
          check.mutate();
        }}
      >
        <label htmlFor="check-percent">
          {say('checkPercent')}{' '}
          <Input
            id="check-percent"
            value={percent}
            suffix="%"
            style={{ width: 110 }}
            onChange={({ target }) => setPercent(target.value.trim())}
          />
        </label>
        <label htmlFor="check-base">
          {say('checkBase')} <InputNumber id="check-base" value={base} min={1} precision={0} onChange={setBase} />
        </label>
        <Button htmlType="submit" disabled={percent === '' || base === null}>
          {say('checkDo')}
        </Button>
      </form>
      {check.error !== null && <Failure error={check.error} />}
      {check.data !== undefined && (
        <p role="status">{say('checkPossible', { of: check.data.nearest.map(({ of }) => of).join(' / ') })}</p>
      )}
    </section>
  );
}
