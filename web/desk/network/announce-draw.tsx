import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, InputNumber, Select } from 'antd';
import { type FormEvent, useState } from 'react';
import { post } from '../api.ts';
import { today } from '../day.ts';
import { useSay } from '../lang.tsx';
import { Failure } from '../parts/failure.tsx';

/** Announces a draw. It stands from then on: list and commitment are public before anybody can know the seed. */
export function AnnounceDraw() {
  const say = useSay();
  const queries = useQueryClient();
  const [level, setLevel] = useState<'room' | 'point'>('room');
  const [n, setN] = useState(2);
  const announce = useMutation({
    mutationFn: () => post('/api/network/draws', { day: today(), level, n }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['network', 'draws'] }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    announce.mutate();
  };
  return (
    <form className="net-announce" onSubmit={submit}>
      <span>
        <label htmlFor="draw-level">{say('drawLevel')}</label>
        <Select
          id="draw-level"
          value={level}
          onChange={setLevel}
          options={(['room', 'point'] as const).map((value) => ({ value, label: say(`level-${value}`) }))}
        />
      </span>
      <span>
        <label htmlFor="draw-n">{say('drawHowMany')}</label>
        <InputNumber id="draw-n" min={1} max={1000} value={n} onChange={(value) => setN(value ?? 1)} />
      </span>
      <Button type="primary" htmlType="submit" loading={announce.isPending}>
        {say('drawAnnounce')}
      </Button>
      {announce.error !== null && <Failure error={announce.error} />}
    </form>
  );
}
