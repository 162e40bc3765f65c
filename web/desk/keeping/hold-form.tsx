import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import type { KeptView } from '#server/routes/keeping-contract.ts';
import { post } from '../api.ts';
import { useSay } from '../lang.tsx';
import { Failure } from '../parts/failure.tsx';

interface Said {
  readonly until: string;
  readonly reason: string;
}

/** Puts every erasure of a matter off until a day: a lawsuit, an inquiry. */
export function HoldForm({ view, onDone }: { readonly view: KeptView; readonly onDone: (number: string) => void }) {
  const say = useSay();
  const hold = useMutation({
    mutationFn: (said: Said) => post(`/api/keeping/${view.number}/holds`, said),
    onSuccess: () => onDone(view.number),
  });
  return (
    <Form name="hold" layout="vertical" onFinish={(said: Said) => hold.mutate(said)}>
      <h3>{say('keepingHold')}</h3>
      {view.held !== null && <p>{say('keepingHeld', { day: view.held })}</p>}
      <Form.Item name="until" label={say('keepingUntil')} rules={[{ required: true, message: say('keepingUntil') }]}>
        <Input type="date" />
      </Form.Item>
      <Form.Item
        name="reason"
        label={say('keepingReason')}
        rules={[{ required: true, min: 2, message: say('keepingReason') }]}
      >
        <Input maxLength={400} autoComplete="off" />
      </Form.Item>
      {hold.error !== null && <Failure error={hold.error} />}
      <Button htmlType="submit" loading={hold.isPending}>
        {say('keepingHold')}
      </Button>
    </Form>
  );
}
