import { useState } from 'react';
import type { ProcedureView } from '#server/routes/contract.ts';
import type { Receipt } from '../counter/slip.tsx';
import { useIntake } from '../counter/use-intake.ts';
import { useSaying } from '../counter/use-saying.ts';
import { CallBar } from './call-bar.tsx';
import { Emergency } from './emergency.tsx';
import { useProposal } from './proposed-unit.tsx';
import { ReadBack } from './read-back.tsx';
import { SpokenSlip } from './spoken-slip.tsx';
import { Taking } from './taking.tsx';
import { useChords } from './use-chords.ts';

interface OneCall {
  readonly rule: ProcedureView;
  readonly handled: string | undefined;
  readonly onCall: (call: string) => void;
  readonly onNext: () => void;
}

/** One call from ring to number: written down, read back, registered, said. A refused form stays as it was. */
export function Hotline({ rule, onNext, ...calls }: OneCall) {
  const [phone, setPhone] = useState('');
  const [reading, setReading] = useState(false);
  const [told, setTold] = useState<{ readonly receipt: Receipt; readonly diverted: boolean }>();
  const intake = useIntake(rule, 'phone', (receipt) => setTold({ receipt, diverted: false }));
  const saying = useSaying(intake.values);
  const best = useProposal(rule.id, rule.kind === 'service' ? saying : undefined).data?.best ?? undefined;
  const change = (next: string) => {
    setPhone(next);
    intake.setValues((before) => ({ ...before, contact: { ...(before.contact as object), phone: next } }));
  };
  useChords({ 'alt+1': () => moveTo('#call-number'), 'alt+2': () => moveTo('[data-field="subject"] input') });
  if (told !== undefined) {
    return <SpokenSlip {...told} title={rule.title} onward={best} onNext={onNext} />;
  }
  // What is wrong stands at its question: back to the form, with everything as it was typed.
  if (reading && intake.faults.atField) setReading(false);
  return (
    <>
      <Emergency values={intake.values} onDone={setTold} />
      <CallBar phone={phone} onPhone={change} {...calls} />
      {reading ? (
        <ReadBack intake={intake} onChange={() => setReading(false)} />
      ) : (
        <Taking rule={rule} intake={intake} onReadBack={() => setReading(true)} />
      )}
    </>
  );
}

function moveTo(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus();
}
