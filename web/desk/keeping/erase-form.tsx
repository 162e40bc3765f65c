import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input, Select } from 'antd';
import type { KeptView } from '#server/routes/keeping-contract.ts';
import { post } from '../api.ts';
import { useSay } from '../lang.tsx';
import { Failure } from '../parts/failure.tsx';

interface Said {
  readonly basis: string;
  readonly scope: string;
  readonly reason: string;
}

/** Erases for good: asks on which ground, how much, and why. */
export function EraseForm({ view, onDone }: { readonly view: KeptView; readonly onDone: (number: string) => void }) {
  const say = useSay();
  const erase = useMutation({
    mutationFn: (said: Said) => post(`/api/keeping/${view.number}/erasures`, said),
    onSuccess: () => onDone(view.number),
  });
  const open = view.grounds.filter(({ goes }) => goes.length > 0);
  if (open.length === 0) return null;
  return (
    <Form layout="vertical" name="erase" initialValues={{ scope: 'all' }} onFinish={(said: Said) => erase.mutate(said)}>
      <h3>{say('keepingErase')}</h3>
      <Form.Item name="basis" label={say('keepingBasis')} rules={[{ required: true, message: say('keepingBasis') }]}>
        <Select options={open.map(({ basis, label }) => ({ value: basis, label }))} />
      </Form.Item>
      <Form.Item name="scope" label={say('keepingScope')}>
        <Select
          options={[
            { value: 'all', label: say('keepingAll') },
            { value: 'person', label: say('keepingPerson') },
            { value: 'recordings', label: say('keepingRecordings') },
          ]}
        />
      </Form.Item>
      <Form.Item
        name="reason"
        label={say('keepingReason')}
        rules={[{ required: true, min: 2, message: say('keepingReason') }]}
      >
        <Input maxLength={400} autoComplete="off" />
      </Form.Item>
      {erase.error !== null && <Failure error={erase.error} />}
      <Button htmlType="submit" loading={erase.isPending}>
        {say('keepingErase')}
      </Button>
    </Form>
  );
}
