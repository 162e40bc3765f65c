import { Link } from 'react-router';
import { useSay } from '../lang.tsx';
import { Empty } from '../parts/empty.tsx';

export function NotFound() {
  const say = useSay();
  return (
    <Empty title={say('notFound')}>
      <p>{say('notFoundNote')}</p>
      <Link to="/">{say('backToDuties')}</Link>
    </Empty>
  );
}
