import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useSearchParams } from 'react-router';
import { useSay } from '../lang.tsx';
import { Empty } from '../parts/empty.tsx';
import { Failure } from '../parts/failure.tsx';
import { Loading } from '../parts/loading.tsx';
import { session } from '../queries.ts';
import { TopicCard } from '../topics/topic-card.tsx';
import { TopicForm } from '../topics/topic-form.tsx';
import { topics } from '../topics/topic-queries.ts';

/** Topics with their counts, and the form of a new one. `filter` in the address: what the new one is to gather. */
export function TopicsPage() {
  const say = useSay();
  const [params, setParams] = useSearchParams();
  const { data, error, refetch } = useQuery(topics);
  const offices = useQuery(session).data?.posts.map(({ office }) => office) ?? [];
  const filter = params.get('filter');
  const asked = params.has('new') || filter !== null;
  const mayOpen = offices.includes('station');
  if (error !== null) return <Failure error={error} again={refetch} />;
  if (data === undefined) return <Loading />;
  return (
    <>
      <header className="page-head">
        <h1>{say('topics')}</h1>
        {mayOpen && !asked && (
          <Button type="primary" onClick={() => setParams({ new: '1' })}>
            {say('newTopic')}
          </Button>
        )}
      </header>
      <p className="page-lead">{say('topicsLead')}</p>
      {mayOpen && asked && <TopicForm key={filter} filter={filter ?? ''} onClose={() => setParams({})} />}
      {data.length === 0 && !asked && (
        <Empty title={say('topicsNone')}>
          <p>{say('topicsNoneNote')}</p>
        </Empty>
      )}
      <ul className="topics">
        {data.map((topic) => (
          <TopicCard key={topic.id} topic={topic} />
        ))}
      </ul>
    </>
  );
}
