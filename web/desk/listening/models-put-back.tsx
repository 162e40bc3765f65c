import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { post } from '../api.ts';
import { useSay } from '../lang.tsx';
import { Failure } from '../parts/failure.tsx';
import { modelsQuery } from './models-query.ts';

/** Puts an earlier version back, after a second press. */
export function PutBack({ kind, version }: { readonly kind: string; readonly version: number }) {
  const say = useSay();
  const queries = useQueryClient();
  const [asked, setAsked] = useState(false);
  const put = useMutation({
    mutationFn: () => post(`/api/models/${kind}/${version}/in-force`, {}),
    onSuccess: () => queries.invalidateQueries({ queryKey: modelsQuery.queryKey }),
  });
  if (!asked) return <Button onClick={() => setAsked(true)}>{say('modelsPutBack')}</Button>;
  return (
    <div role="alertdialog" aria-label={say('modelsPutBack')}>
      <p>{say('modelsPutBackSure', { n: version })}</p>
      {put.error !== null && <Failure error={put.error} />}
      <p className="form-foot">
        <Button type="primary" autoFocus loading={put.isPending} onClick={() => put.mutate()}>
          {say('modelsPutBackYes')}
        </Button>
        <Button onClick={() => setAsked(false)}>{say('cancel')}</Button>
      </p>
    </div>
  );
}
