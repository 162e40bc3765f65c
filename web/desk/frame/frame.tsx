import { useQuery } from '@tanstack/react-query';
import { Outlet, ScrollRestoration } from 'react-router';
import { problemOf } from '../api.ts';
import { useSay } from '../lang.tsx';
import { LiveUpdates } from '../live/live-updates.tsx';
import { SignIn } from '../pages/sign-in.tsx';
import { Failure } from '../parts/failure.tsx';
import { Loading } from '../parts/loading.tsx';
import { ProveDialog } from '../proof/prove-dialog.tsx';
import { session } from '../queries.ts';
import { FactorNotice, PasswordNotice } from './owed-notices.tsx';
import { Spine } from './spine.tsx';
import { TopBar } from './top-bar.tsx';

/** What is around every page. Whoever is not signed in sees the sign-in page at the same address, and stays there after. */
export function Frame() {
  const say = useSay();
  const { data, error, refetch } = useQuery(session);
  if (error !== null && problemOf(error).status === 401) return <SignIn />;
  if (error !== null) return <Failure error={error} again={refetch} />;
  if (data === undefined) return <Loading />;
  return (
    <LiveUpdates>
      <div className="desk">
        <a className="skip" href="#page">
          {say('skip')}
        </a>
        <Spine session={data} />
        <div className="sheet">
          <TopBar session={data} />
          <FactorNotice session={data} />
          <PasswordNotice session={data} />
          <main id="page" tabIndex={-1}>
            <Outlet />
          </main>
        </div>
        <ProveDialog />
        <ScrollRestoration />
      </div>
    </LiveUpdates>
  );
}
