import { DeleteOutlined } from '@ant-design/icons';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Input, Popover } from 'antd';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { post, query, remove } from '../api.ts';
import { useSay } from '../lang.tsx';
import { Failure } from '../parts/failure.tsx';
import { views } from '../queries.ts';
import { type Filter, isNarrowed, withAnswer } from './filter.ts';

interface Kept {
  readonly filter: Filter;
  /** What else can be made of the present one. */
  readonly children?: ReactNode;
}

/** Filters someone has kept for themselves, as links; and the present one, to be kept. */
export function SavedFilters({ filter, children }: Kept) {
  const say = useSay();
  const queries = useQueryClient();
  const kept = useQuery(views).data ?? [];
  const forget = useMutation({
    mutationFn: (id: string) => remove(`/api/views/${id}`),
    onSuccess: () => queries.invalidateQueries(views),
  });
  return (
    <div className="saved-filters">
      {kept.map((view) => (
        <span key={view.id} className="saved-filter">
          <Link to={`/matters?${query(view.filter)}`}>{view.name}</Link>
          <Button
            type="text"
            size="small"
            icon={<DeleteOutlined />}
            aria-label={`${say('remove')} ${view.name}`}
            onClick={() => forget.mutate(view.id)}
          />
        </span>
      ))}
      {isNarrowed(filter) && <Keep filter={filter} />}
      {children}
    </div>
  );
}

function Keep({ filter }: { readonly filter: Filter }) {
  const say = useSay();
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('');
  const keep = useMutation({
    mutationFn: () => post('/api/views', { name: name.trim(), filter: withAnswer(filter, 'sort', undefined) }),
    onSuccess: () => {
      setOpen(false);
      return queries.invalidateQueries(views);
    },
  });
  const form = (
    <form
      className="keep-filter"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') keep.mutate();
      }}
    >
      <Input
        autoFocus
        aria-label={say('filterName')}
        placeholder={say('filterName')}
        maxLength={40}
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <Button type="primary" htmlType="submit" loading={keep.isPending}>
        {say('save')}
      </Button>
      {keep.error !== null && <Failure error={keep.error} />}
    </form>
  );
  return (
    <Popover open={open} onOpenChange={setOpen} trigger="click" content={form} destroyOnHidden>
      <Button type="link" size="small">
        {say('saveFilter')}
      </Button>
    </Popover>
  );
}
