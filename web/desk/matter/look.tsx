import { EyeOutlined } from '@ant-design/icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { post } from '../api.ts';
import { useSay } from '../lang.tsx';
import { Failure } from '../parts/failure.tsx';
import { matter } from '../queries.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Opens what is personal for a purpose that is written down first. */
export function Look({ id, onSeen }: { readonly id: string; readonly onSeen: (fields: Fields) => void }) {
  const say = useSay();
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const [purpose, setPurpose] = useState('');
  const [blank, setBlank] = useState(false);
  const look = useMutation({
    mutationFn: () => post<{ fields: Fields }>(`/api/matters/${id}/looks`, { purpose: purpose.trim() }),
    onSuccess: ({ fields }) => {
      onSeen(fields);
      return queries.invalidateQueries(matter(id));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setBlank(purpose.trim() === '');
    if (purpose.trim() !== '') look.mutate();
  };
  if (!open) {
    return (
      <Button icon={<EyeOutlined aria-hidden />} onClick={() => setOpen(true)}>
        {say('look')}
      </Button>
    );
  }
  return (
    <form className="look" onSubmit={submit}>
      <p>{say('lookWhy')}</p>
      <Input
        autoFocus
        aria-label={say('lookPurpose')}
        placeholder={say('lookPurposeExample')}
        maxLength={200}
        value={purpose}
        onChange={({ target }) => setPurpose(target.value)}
      />
      {blank && (
        <p className="fault" role="alert">
          {say('lookNoPurpose')}
        </p>
      )}
      {look.error !== null && <Failure error={look.error} />}
      <Button type="primary" htmlType="submit" loading={look.isPending}>
        {say('lookConfirm')}
      </Button>
      <Button onClick={() => setOpen(false)}>{say('cancel')}</Button>
    </form>
  );
}
