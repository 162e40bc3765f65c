import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { ownAccount } from '../account/account-query.ts';
import { ContactPart } from '../account/contact-part.tsx';
import { FactorsPart } from '../account/factors-part.tsx';
import { SessionsPart } from '../account/sessions-part.tsx';
import { useSay } from '../lang.tsx';
import { Failure } from '../parts/failure.tsx';
import { Loading } from '../parts/loading.tsx';

/** One's own account: second factors, where a forgotten password is sent for, and where one is signed in. */
export function AccountPage() {
  const say = useSay();
  const { data, error, refetch } = useQuery(ownAccount);
  const proved = useSearchParams()[0].get('proved');
  return (
    <>
      <header className="page-head">
        <h1>{say('account')}</h1>
        <Link to="/password">{say('passwordChange')}</Link>
      </header>
      <p className="lead">{say('accountLead')}</p>
      {proved !== null && (
        <p className={proved === '1' ? 'quiet' : 'fault'} role="status">
          {say(proved === '1' ? 'provedClose' : 'provedFailed')}
        </p>
      )}
      {error !== null && <Failure error={error} again={refetch} />}
      {data === undefined && error === null && <Loading />}
      {data !== undefined && (
        <div className="account">
          <FactorsPart account={data} />
          <ContactPart account={data} />
          <SessionsPart sessions={data.sessions} />
        </div>
      )}
    </>
  );
}
