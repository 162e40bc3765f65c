import { MenuOutlined } from '@ant-design/icons';
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import type { SessionView } from '#server/routes/contract.ts';
import { useSpeech } from '../lang.tsx';
import { LiveMark } from '../live/live-mark.tsx';
import { QuickSearch } from '../search/quick-search.tsx';
import { useUnitName } from '../use-names.ts';
import { Bell } from './bell.tsx';
import { Contents } from './contents.tsx';
import { KeysSheet } from './keys-sheet.tsx';
import { Person } from './person.tsx';

export function TopBar({ session }: { readonly session: SessionView }) {
  const { say, change } = useSpeech();
  const [open, setOpen] = useState(false);
  const unitName = useUnitName();
  const [first] = session.posts;
  return (
    <header className="top">
      <Button
        className="top-menu"
        type="text"
        icon={<MenuOutlined />}
        aria-label={say('menu')}
        onClick={() => setOpen(true)}
      />
      <Drawer open={open} onClose={() => setOpen(false)} placement="left" size={280} title={say('product')}>
        <Contents onGo={() => setOpen(false)} />
      </Drawer>
      <span className="top-post">
        {unitName(first?.unit ?? '')}
        <span>{first?.officeName}</span>
      </span>
      {session.demo && <span className="demo">{say('demoMark')}</span>}
      <LiveMark />
      <QuickSearch />
      <KeysSheet />
      <Button type="text" onClick={change}>
        {say('otherLanguage')}
      </Button>
      <Bell />
      <Person session={session} />
    </header>
  );
}
