import { PrinterOutlined } from '@ant-design/icons';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link, useParams, useSearchParams } from 'react-router';
import { problemOf } from '../api.ts';
import { useSay } from '../lang.tsx';
import { namedPaper, paper } from '../papers/paper-queries.ts';
import { PaperSheet } from '../papers/paper-sheet.tsx';
import { Empty } from '../parts/empty.tsx';
import { Failure } from '../parts/failure.tsx';
import { Loading } from '../parts/loading.tsx';

/** One official paper as it will be printed, with the name left blank until somebody who may fills it in on the record. */
export function PaperPage() {
  const { id = '', paper: name = '' } = useParams();
  const seq = useSearchParams()[0].get('seq');
  return <OnePaper key={`${id} ${name} ${seq}`} id={id} name={name} seq={seq} />;
}

interface Asked {
  readonly id: string;
  readonly name: string;
  readonly seq: string | null;
}

function OnePaper({ id, name, seq }: Asked) {
  const say = useSay();
  const { data, error, refetch } = useQuery(paper(id, name, seq));
  const naming = useMutation({ mutationFn: () => namedPaper(id, name, seq) });
  const sheet = naming.data ?? data;
  if (error !== null && problemOf(error).status === 404)
    return (
      <Empty title={say('paperNone')}>
        <Link to={`/matters/${id}`}>{say('paperBack')}</Link>
      </Empty>
    );
  if (error !== null) return <Failure error={error} again={refetch} />;
  if (sheet === undefined) return <Loading />;
  return (
    <>
      <title>{sheet.title}</title>
      <div className="paper-tools no-print">
        <Link to={`/matters/${id}`}>{say('paperBack')}</Link>
        <Button type="primary" icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
          {say('paperPrint')}
        </Button>
        {sheet.nameable && (
          <Button loading={naming.isPending} onClick={() => naming.mutate()}>
            {say('paperName')}
          </Button>
        )}
        <p className="quiet" role="status">
          {say(noteOf(sheet.nameable, naming.data !== undefined))}
        </p>
      </div>
      {naming.error !== null && <Failure error={naming.error} />}
      <PaperSheet sheet={sheet} />
    </>
  );
}

function noteOf(nameable: boolean, named: boolean) {
  if (named) return 'paperNamed';
  return nameable ? 'paperNameNote' : 'paperNoName';
}
