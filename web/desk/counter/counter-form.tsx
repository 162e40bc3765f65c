import { Button, Input, Radio } from 'antd';
import { type FormEvent, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { ProcedureView } from '#server/routes/contract.ts';
import { ProposedUnit } from '../hotline/proposed-unit.tsx';
import { type Say, useSay } from '../lang.tsx';
import { channelIn, counterChannels } from '../parts/channel.ts';
import { Failure } from '../parts/failure.tsx';
import type { Word } from '../words/zh.ts';
import { IntakeQuestions } from './intake-questions.tsx';
import { LikelySame } from './likely-same.tsx';
import type { Receipt } from './slip.tsx';
import { useIntake } from './use-intake.ts';

interface Taking {
  readonly rule: ProcedureView;
  /** `proxied`: handed in by a village room, and not yet received by whoever may decide. */
  readonly onDone: (receipt: Receipt, proxied: boolean) => void;
}

/** The form of an intake at a counter, by whichever way the words were brought. */
export function CounterForm({ rule, onDone }: Taking) {
  const say = useSay();
  const [asked] = useSearchParams();
  const [channel, setChannel] = useState<string>(asked.get('channel') ?? 'walk-in');
  const [box, setBox] = useState(asked.get('box') ?? '');
  const { questions, values, setValues, faults, error, pending, send } = useIntake(
    rule,
    channel,
    (receipt) => onDone(receipt, values['received-by'] === room && values.kind !== 'accusation'),
    channel === 'report-box' ? box : undefined,
  );
  const bring = (next: string) => {
    setChannel(next);
    setValues((before) => ({ ...before, ...receivedBy(rule, next, before['received-by']) }));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send();
  };
  return (
    <div className="counter-page">
      <form className="counter" onSubmit={submit} noValidate>
        <div className="question is-choice">
          <span className="label" id="channel-label">
            {say('channel')}
          </span>
          <Radio.Group
            aria-labelledby="channel-label"
            className="choices"
            value={channel}
            options={counterChannels.map((value) => ({ value, label: channelIn(say, value) }))}
            onChange={({ target }) => bring(target.value as string)}
          />
          <ChannelNote channel={channel} say={say} />
        </div>
        {channel === 'report-box' && <BoxNumber value={box} onChange={setBox} />}
        <IntakeQuestions
          questions={inOrder(questions, channel)}
          kept={keptFor(channel)}
          values={values}
          faults={faults}
          onChange={setValues}
        />
        {error !== null && !faults.atField && <Failure error={error} />}
        <div className="form-foot">
          <Button type="primary" size="large" htmlType="submit" loading={pending}>
            {say(pending ? 'submitting' : 'takeDownSubmit')}
          </Button>
        </div>
      </form>
      {rule.kind === 'service' && (
        <div className="beside-call">
          <ProposedUnit
            procedure={rule.id}
            values={values}
            onTake={(category) => setValues((before) => ({ ...before, category }))}
          />
          <LikelySame procedure={rule.id} values={values} onLink={setValues} />
        </div>
      )}
    </div>
  );
}

/** Of a letter from a box: which emptying it was counted in. */
function BoxNumber({ value, onChange }: { readonly value: string; readonly onChange: (box: string) => void }) {
  const say = useSay();
  return (
    <div className="question">
      <label htmlFor="box-number">{say('boxNumber')}</label>
      <p className="hint">{say('boxNumberNote')}</p>
      <Input id="box-number" value={value} onChange={({ target }) => onChange(target.value)} />
    </div>
  );
}

const room = 'village-room';

/** A room that files for somebody is no authority: where the question is asked, the channel answers it. */
function receivedBy({ form }: ProcedureView, channel: string, before: unknown): Readonly<Record<string, unknown>> {
  const offered = form.properties['received-by']?.enum?.includes(room) ?? false;
  if (channel === 'proxy') return offered ? { 'received-by': room } : {};
  return before === room ? { 'received-by': undefined } : {};
}

function ChannelNote({ channel, say }: { readonly channel: string; readonly say: Say }) {
  const note = Object.hasOwn(notes, channel) ? notes[channel] : undefined;
  return note === undefined ? null : <p className="hint">{say(note)}</p>;
}

const notes: Readonly<Record<string, Word>> = {
  letter: 'channelLetterNote',
  proxy: 'channelProxyNote',
  phone: 'channelPhoneNote',
};

/** What only some matters have is folded away; of a letter its date is asked at once. */
const keptFor = (channel: string): readonly string[] =>
  ['external', 'external-code', 'happened', 'origin', 'same', 'earlier'].filter(
    (name) => !(channel === 'letter' && name === 'happened'),
  );

/** The pictures of a letter are its original: they come first. */
function inOrder<Q extends { readonly name: string }>(questions: readonly Q[], channel: string): readonly Q[] {
  const first = channel === 'letter' ? ['photos', 'happened'] : [];
  const asked = questions.filter(({ name }) => name !== 'read-back' || channel === 'phone');
  return [...asked.filter(({ name }) => first.includes(name)), ...asked.filter(({ name }) => !first.includes(name))];
}
