import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useSay } from '../lang.tsx';
import { Empty } from '../parts/empty.tsx';
import { Failure } from '../parts/failure.tsx';
import { Loading } from '../parts/loading.tsx';
import { registerRows } from '../queries.ts';
import type { RowView } from './register-page.ts';
import { RegisterTable } from './register-table.tsx';
import type { Known } from './register-words.ts';

interface Rows {
  readonly known: Known;
  readonly q: string;
  readonly onOpen: (row: RowView) => void;
}

export function RegisterRows({ known, q, onOpen }: Rows) {
  const say = useSay();
  const [cursor, setCursor] = useState<string>();
  const { data, error, refetch } = useQuery(registerRows(known.rule.id, { q, limit: 100, cursor }));
  if (error !== null) return <Failure error={error} again={refetch} />;
  if (data === undefined) return <Loading />;
  if (data.items.length === 0) {
    return (
      <Empty title={say(q === '' ? 'registerNone' : 'ledgerNone')}>
        <p>{say(q === '' ? 'registerNoneNote' : 'ledgerNoneNote')}</p>
      </Empty>
    );
  }
  return (
    <>
      <RegisterTable known={known} rows={data.items} onOpen={onOpen} />
      <footer className="ledger-foot">
        {cursor !== undefined && <Button onClick={() => setCursor(undefined)}>{say('firstPage')}</Button>}
        {data.next !== null && <Button onClick={() => setCursor(data.next ?? undefined)}>{say('nextPage')}</Button>}
      </footer>
    </>
  );
}
