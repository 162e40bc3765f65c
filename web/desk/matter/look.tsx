import { EyeOutlined } from '@ant-design/icons';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { type FormEvent, useState } from 'react';
import { post } from '../api.ts';
import { useSay } from '../lang.tsx';
import { Failure } from '../parts/failure.tsx';
import { matter, purposes } from '../queries.ts';
import { type Purpose, PurposeFields } from './purpose-fields.tsx';

type Fields = Readonly<Record<string, unknown>>;

/** Opens what is personal for a purpose that is named first. */
export function Look({ id, onSeen }: { readonly id: string; readonly onSeen: (fields: Fields) => void }) {
  const say = useSay();
  const queries = useQueryClient();
  const { data: mine } = useQuery(purposes);
  const [open, setOpen] = useState(false);
  const [why, setWhy] = useState<Purpose>({ words: '', complete: false });
  const [blank, setBlank] = useState(false);
  const look = useMutation({
    mutationFn: () =>
      post<{ fields: Fields }>(`/api/matters/${id}/looks`, { purpose: why.purpose, words: why.words.trim() }),
    onSuccess: ({ fields }) => {
      onSeen(fields);
      return queries.invalidateQueries(matter(id));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setBlank(!why.complete);
    if (why.complete) look.mutate();
  };
  // An office that may look for nothing is not asked why.
  if (mine?.length === 0) return null;
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
      <PurposeFields value={why} onChange={setWhy} />
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
