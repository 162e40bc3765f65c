import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Descriptions, Flex, Form, Input } from 'antd';
import { useState } from 'react';
import type { KeptView } from '#server/routes/keeping-contract.ts';
import { get } from '../api.ts';
import { useSay } from '../lang.tsx';
import { Failure } from '../parts/failure.tsx';
import { EraseForm } from './erase-form.tsx';
import { HoldForm } from './hold-form.tsx';

/** One matter by its number: what there is, what may go on which ground, and the two acts. */
export function OneMatter() {
  const say = useSay();
  const client = useQueryClient();
  const [done, setDone] = useState<'keepingErased' | 'keepingHeldDone'>();
  const look = useMutation({
    mutationFn: (number: string) => get<KeptView>(`/api/keeping/${encodeURIComponent(number)}`),
  });
  const after = (word: 'keepingErased' | 'keepingHeldDone', number: string) => {
    setDone(word);
    look.mutate(number);
    void client.invalidateQueries({ queryKey: ['keeping'] });
  };
  return (
    <Flex vertical gap="large">
      <Form
        layout="inline"
        onFinish={({ number }: { number: string }) => {
          setDone(undefined);
          look.mutate(number.trim());
        }}
      >
        <Form.Item name="number" label={say('keepingNumber')} rules={[{ required: true, message: '' }]}>
          <Input autoComplete="off" maxLength={40} />
        </Form.Item>
        <Button htmlType="submit" loading={look.isPending}>
          {say('keepingLook')}
        </Button>
      </Form>
      {look.error !== null && <Failure error={look.error} />}
      {done !== undefined && <Alert type="success" showIcon title={say(done)} role="status" />}
      {look.data !== undefined && (
        <>
          <Grounds view={look.data} />
          <EraseForm view={look.data} onDone={(number) => after('keepingErased', number)} />
          <HoldForm view={look.data} onDone={(number) => after('keepingHeldDone', number)} />
        </>
      )}
    </Flex>
  );
}

function Grounds({ view }: { readonly view: KeptView }) {
  const say = useSay();
  const listed = (names: readonly string[]) => (names.length === 0 ? say('keepingNothing') : names.join(', '));
  return (
    <Descriptions
      bordered
      size="small"
      column={1}
      title={`${view.procedure} ${view.number} · ${view.step}`}
      items={view.grounds.map(({ basis, label, goes, stays }) => ({
        key: basis,
        label,
        children: (
          <>
            {say('keepingGoes')}
            {listed(goes)}
            <br />
            {say('keepingStays')}
            {listed(stays)}
          </>
        ),
      }))}
    />
  );
}
