import { BellOutlined } from '@ant-design/icons';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Popover } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { post } from '../api.ts';
import { momentIn } from '../day.ts';
import { useSpeech } from '../lang.tsx';
import { type NoticeLine, notices } from '../queries.ts';

/** What happened to the matters of this desk since it was last read. */
export function Bell() {
  const { say } = useSpeech();
  const [open, setOpen] = useState(false);
  const unread = useQuery(notices).data ?? [];
  const name = `${say('notices')} ${unread.length}`;
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      trigger="click"
      placement="bottomRight"
      content={<Notices onGo={() => setOpen(false)} />}
    >
      <Button type="text" icon={<BellOutlined aria-hidden />} aria-label={name}>
        {unread.length > 0 && <b className="unread">{unread.length}</b>}
      </Button>
    </Popover>
  );
}

function Notices({ onGo }: { readonly onGo: () => void }) {
  const { say, lang } = useSpeech();
  const queries = useQueryClient();
  const unread = useQuery(notices).data ?? [];
  const read = useMutation({
    mutationFn: () => post('/api/notices/read', { ids: unread.map(({ id }) => id) }),
    onSuccess: () => queries.invalidateQueries(notices),
  });
  if (unread.length === 0) return <p className="quiet">{say('noticesNone')}</p>;
  return (
    <div className="notices">
      <ol>
        {unread.map((notice) => (
          <li key={notice.id}>
            <Link to={placeOf(notice)} onClick={onGo}>
              {notice.title}
            </Link>
            <p>{notice.sentence}</p>
            <small>{momentIn(lang, notice.at)}</small>
          </li>
        ))}
      </ol>
      <Button size="small" onClick={() => read.mutate()} loading={read.isPending}>
        {say('noticesRead')}
      </Button>
    </div>
  );
}

const placeOf = ({ matter, recurring }: NoticeLine): string =>
  recurring === undefined ? `/matters/${matter}` : `/listening?open=${recurring}`;
