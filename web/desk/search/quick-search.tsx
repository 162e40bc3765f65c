import { SearchOutlined } from '@ant-design/icons';
import { Button, Modal } from 'antd';
import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { useSay } from '../lang.tsx';
import { useKeys } from '../use-keys.ts';
import { SearchSheet } from './search-sheet.tsx';

/** One box for everything, from every page: ⌘K or Ctrl K, and / where the page has no box of its own. */
export function QuickSearch() {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const { pathname } = useLocation();
  useKeys(pathname === '/matters' ? {} : { '/': () => setOpen(true) });
  useChord(() => setOpen(true));
  const close = () => setOpen(false);
  return (
    <>
      <Button
        className="quick-search"
        type="text"
        icon={<SearchOutlined aria-hidden />}
        aria-label={say('quickSearch')}
        onClick={() => setOpen(true)}
      >
        <span className="quick-word">{say('quickSearch')}</span>
      </Button>
      <Modal
        open={open}
        title={say('quickSearch')}
        footer={null}
        width={640}
        style={{ top: 48 }}
        destroyOnHidden
        onCancel={close}
      >
        <SearchSheet onGo={close} />
      </Modal>
    </>
  );
}

function useChord(deed: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.metaKey || event.ctrlKey)) return;
      event.preventDefault();
      deed();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [deed]);
}
