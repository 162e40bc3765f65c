import { Button, Checkbox } from 'antd';
import { useEffect, useRef, useState } from 'react';
import type { Intake } from '../counter/use-intake.ts';
import { consentTo } from '../form/consent-to.ts';
import type { Values } from '../form/fields-of.ts';
import { useSay, useSpeech } from '../lang.tsx';
import { Failure } from '../parts/failure.tsx';
import { useCategoryName, usePlaceName } from '../use-names.ts';
import { spokenDigits } from './spoken-digits.ts';
import { useChords } from './use-chords.ts';

interface Back {
  readonly intake: Intake;
  readonly onChange: () => void;
}

/** The words as they were written down, large, to be read aloud. Only when the caller has said that they are right are they sent. */
export function ReadBack({ intake, onChange }: Back) {
  const say = useSay();
  const [ticked, setTicked] = useState(false);
  const [lacking, setLacking] = useState(false);
  const words = useRef<HTMLHeadingElement>(null);
  useEffect(() => words.current?.focus(), []);
  const send = () => {
    setLacking(!ticked);
    if (ticked) intake.send({ 'read-back': true });
  };
  useChords({ 'ctrl+enter': send, escape: onChange });
  return (
    <section className="read-back" aria-labelledby="read-back-title">
      <h2 id="read-back-title" tabIndex={-1} ref={words}>
        {say('readBack')}
      </h2>
      <p className="quiet">{say('readBackLead')}</p>
      <Aloud values={intake.values} />
      <Checkbox checked={ticked} onChange={({ target }) => setTicked(target.checked)}>
        {say('readBackTick')}
      </Checkbox>
      {lacking && !ticked && (
        <p className="fault" role="alert">
          {say('readBackMust')}
        </p>
      )}
      {intake.error !== null && <Failure error={intake.error} />}
      <p className="form-foot">
        <Button type="primary" size="large" aria-keyshortcuts="Control+Enter" loading={intake.pending} onClick={send}>
          {say('readBackSend')}
        </Button>
        <kbd aria-hidden>Ctrl+Enter</kbd>
        <Button aria-keyshortcuts="Escape" onClick={onChange}>
          {say('readBackChange')}
        </Button>
        <kbd aria-hidden>Esc</kbd>
      </p>
    </section>
  );
}

function Aloud({ values }: { readonly values: Values }) {
  const { say, lang } = useSpeech();
  const [place, category] = [usePlaceName(), useCategoryName()];
  const { code, words } = (values.place ?? {}) as { readonly code?: string; readonly words?: string };
  const { phone } = (values.contact ?? {}) as { readonly phone?: string };
  const where = [code === undefined ? '' : place(code), words ?? ''].filter((part) => part !== '').join(' ');
  return (
    <blockquote className="aloud">
      <p>{say('readBackBegin')}</p>
      <p>{String(values.subject ?? '')}</p>
      <p className="aloud-detail">{String(values.detail ?? '')}</p>
      {where !== '' && <p>{say('readBackPlace', { place: where })}</p>}
      {typeof values.category === 'string' && <p className="quiet">{category(values.category)}</p>}
      <p>
        {phone === undefined || phone === ''
          ? say('readBackNoPhone')
          : say('readBackPhone', { phone: spokenDigits(lang, phone.replace(/\D/g, '')) })}
      </p>
      {phone !== undefined && phone !== '' && <p>{consentTo('contact', lang)}</p>}
      {Array.isArray(values.recordings) && values.recordings.length > 0 && <p>{consentTo('recordings', lang)}</p>}
    </blockquote>
  );
}
