import { useQuery } from '@tanstack/react-query';
import { Flex } from 'antd';
import type { KeepingView } from '#server/routes/keeping-contract.ts';
import { get } from '../api.ts';
import { OneMatter } from '../keeping/one-matter.tsx';
import { Soon } from '../keeping/soon.tsx';
import { useSay } from '../lang.tsx';
import { Failure } from '../parts/failure.tsx';
import { Loading } from '../parts/loading.tsx';

/** The personal-information officer’s page: what goes by itself, and what is erased or put off by hand. */
export function KeepingPage() {
  const say = useSay();
  const { data, error } = useQuery({ queryKey: ['keeping'], queryFn: () => get<KeepingView>('/api/keeping') });
  if (error !== null) return <Failure error={error} />;
  if (data === undefined) return <Loading />;
  return (
    <>
      <header className="page-head">
        <h1>{say('keeping')}</h1>
      </header>
      <Flex vertical gap="middle">
        <p className="lead">{say('keepingLead', { n: data.days })}</p>
        <h2>{say('keepingSoon', { n: data.days })}</h2>
        <Soon view={data} />
        <h2>{say('keepingFind')}</h2>
        <OneMatter />
      </Flex>
    </>
  );
}
