import { Table, Tag } from 'antd';
import type { KeepingView, UpcomingView } from '#server/routes/keeping-contract.ts';
import { useSay } from '../lang.tsx';
import { Empty } from '../parts/empty.tsx';

/** What the clock will erase, and when. */
export function Soon({ view }: { readonly view: KeepingView }) {
  const say = useSay();
  if (view.items.length === 0 && !view.more) return <Empty title={say('keepingNone')}>{say('keepingNoneNote')}</Empty>;
  return (
    <Table<UpcomingView>
      rowKey="id"
      {...(view.more && { footer: () => say('keepingMore') })}
      size="small"
      pagination={{ pageSize: 20, hideOnSinglePage: true }}
      dataSource={[...view.items]}
      columns={[
        { title: say('keepingNumber'), dataIndex: 'number' },
        { title: say('keepingKind'), dataIndex: 'procedure' },
        { title: say('keepingWhat'), dataIndex: 'what', render: (what: readonly string[]) => what.join(' · ') },
        {
          title: say('keepingDay'),
          dataIndex: 'day',
          render: (day: string, { held }) => (
            <>
              {day} {held !== null && held > day && <Tag>{say('keepingHeld', { day: held })}</Tag>}
            </>
          ),
        },
      ]}
    />
  );
}
