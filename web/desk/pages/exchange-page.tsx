import { useQuery } from '@tanstack/react-query';
import { Differences } from '../figures/differences.tsx';
import { exchangePartners, openDifferences } from '../figures/figure-queries.ts';
import { OnePartner } from '../figures/one-partner.tsx';
import { useSay } from '../lang.tsx';
import { Empty } from '../parts/empty.tsx';
import { Failure } from '../parts/failure.tsx';
import { Loading } from '../parts/loading.tsx';

/** Exchange with other systems: files in and out, and where the two sides differ. */
export function ExchangePage() {
  const say = useSay();
  const partners = useQuery(exchangePartners);
  const differences = useQuery(openDifferences);
  const error = partners.error ?? differences.error;
  if (error !== null) return <Failure error={error} />;
  if (partners.data === undefined || differences.data === undefined) return <Loading />;
  return (
    <>
      <header className="page-head">
        <h1>{say('exchange')}</h1>
      </header>
      <p className="lead">{say('exchangeLead')}</p>
      {partners.data.length === 0 && <Empty title={say('exchangeNone')}>{say('exchangeNoneNote')}</Empty>}
      {partners.data.map((partner) => (
        <OnePartner key={partner.key} partner={partner} />
      ))}
      {partners.data.length > 0 && <Differences list={differences.data} />}
    </>
  );
}
