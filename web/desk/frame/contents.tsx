import {
  AimOutlined,
  ApartmentOutlined,
  BookOutlined,
  BulbOutlined,
  CalendarOutlined,
  EnvironmentOutlined,
  FieldTimeOutlined,
  FormOutlined,
  InboxOutlined,
  LineChartOutlined,
  PhoneOutlined,
  ReadOutlined,
  SendOutlined,
  SwapOutlined,
  TableOutlined,
} from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { NavLink } from 'react-router';
import { useSpeech } from '../lang.tsx';
import { procedures, session } from '../queries.ts';

/** The pages of the desk, and the regulations as anyone can read them. */
export function Contents({ onGo }: { readonly onGo?: () => void }) {
  const { say, lang } = useSpeech();
  const known = useQuery(procedures).data ?? [];
  const offices = useQuery(session).data?.posts.map(({ office }) => office) ?? [];
  const mayExchange = exchangeOffices.some((office) => offices.includes(office));
  const { posts = [] } = useQuery(session).data ?? {};
  const holds = (offices: readonly string[]) => posts.some(({ office }) => offices.includes(office));
  return (
    <nav className="contents" aria-label={say('menu')}>
      <NavLink to="/" end onClick={onGo}>
        <InboxOutlined aria-hidden /> {say('duties')}
      </NavLink>
      {holds(stationOffices) && (
        <NavLink to="/station" onClick={onGo}>
          <SendOutlined aria-hidden /> {say('station')}
        </NavLink>
      )}
      {holds(supervisingOffices) && (
        <NavLink to="/supervision" onClick={onGo}>
          <FieldTimeOutlined aria-hidden /> {say('supervision')}
        </NavLink>
      )}
      <NavLink to="/matters" end onClick={onGo}>
        <TableOutlined aria-hidden /> {say('ledger')}
      </NavLink>
      <NavLink to="/matters/new" onClick={onGo}>
        <FormOutlined aria-hidden /> {say('takeDown')}
      </NavLink>
      {holds(hotlineOffices) && (
        <NavLink to="/hotline" onClick={onGo}>
          <PhoneOutlined aria-hidden /> {say('hotline')}
        </NavLink>
      )}
      <NavLink to="/knowledge" onClick={onGo}>
        <BulbOutlined aria-hidden /> {say('knowledge')}
      </NavLink>
      <NavLink to="/registers" onClick={onGo}>
        <BookOutlined aria-hidden /> {say('registers')}
      </NavLink>
      <NavLink to="/network" onClick={onGo}>
        <ApartmentOutlined aria-hidden /> {say('network')}
      </NavLink>
      <NavLink to="/map" onClick={onGo}>
        <EnvironmentOutlined aria-hidden /> {say('map')}
      </NavLink>
      <NavLink to="/reception" onClick={onGo}>
        <CalendarOutlined aria-hidden /> {say('reception')}
      </NavLink>
      <NavLink to="/topics" onClick={onGo}>
        <AimOutlined aria-hidden /> {say('topics')}
      </NavLink>
      <NavLink to="/figures" onClick={onGo}>
        <LineChartOutlined aria-hidden /> {say('figures')}
      </NavLink>
      {mayExchange && (
        <NavLink to="/exchange" onClick={onGo}>
          <SwapOutlined aria-hidden /> {say('exchange')}
        </NavLink>
      )}
      <h2>{say('howItWorks')}</h2>
      {known.map(({ id, title }) => (
        <a key={id} href={`/how/${id}?lang=${lang}`} target="_blank" rel="noreferrer">
          <ReadOutlined aria-hidden /> {title}
        </a>
      ))}
    </nav>
  );
}

/** Whoever sits at the telephone: taking calls in, or calling back. */
const hotlineOffices: readonly string[] = ['station', 'caller'];
/** Whoever sends matters on. */
const stationOffices: readonly string[] = ['station', 'petition-office', 'caller'];
/** Whoever looks over what others do. */
const supervisingOffices: readonly string[] = ['supervisor', 'superior', 'auditor'];

/** Whoever exchanges with other systems: the petition office and the hotline's desk. */
const exchangeOffices: readonly string[] = ['petition-office', 'station'];
