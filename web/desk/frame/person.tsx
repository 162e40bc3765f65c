import {
  AuditOutlined,
  KeyOutlined,
  LogoutOutlined,
  SafetyOutlined,
  SwapOutlined,
  UserOutlined,
} from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { Button, Dropdown } from 'antd';
import { Link } from 'react-router';
import type { SessionView } from '#server/routes/contract.ts';
import { remove } from '../api.ts';
import { useSay } from '../lang.tsx';

/** Who is signed in, with which posts; and the way out, after which nothing read is left in the page. */
export function Person({ session }: { readonly session: SessionView }) {
  const say = useSay();
  const queries = useQueryClient();
  const leave = async () => {
    await remove('/api/session').catch(() => undefined);
    queries.clear();
    window.location.assign('/desk/');
  };
  const posts = session.posts.map(({ key, unitName, name }) => ({
    key,
    label: `${unitName} · ${name}`,
    disabled: true,
  }));
  const items = [
    ...posts,
    { type: 'divider' as const },
    {
      key: 'interests',
      label: <Link to="/registers/interests">{say('ownInterests')}</Link>,
      icon: <AuditOutlined aria-hidden />,
    },
    { key: 'hand-over', label: <Link to="/hand-over">{say('handOver')}</Link>, icon: <SwapOutlined aria-hidden /> },
    { key: 'account', label: <Link to="/account">{say('account')}</Link>, icon: <SafetyOutlined aria-hidden /> },
    { key: 'password', label: <Link to="/password">{say('passwordChange')}</Link>, icon: <KeyOutlined aria-hidden /> },
    { key: 'sign-out', label: say('signOut'), icon: <LogoutOutlined aria-hidden />, onClick: () => void leave() },
  ];
  return (
    <Dropdown menu={{ items }} trigger={['click']}>
      <Button type="text" icon={<UserOutlined aria-hidden />} aria-label={session.name}>
        <span className="person-name">{session.name}</span>
      </Button>
    </Dropdown>
  );
}
