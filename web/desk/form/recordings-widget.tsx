import { AudioOutlined, DeleteOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useRef } from 'react';
import { useSpeech } from '../lang.tsx';
import { Failure } from '../parts/failure.tsx';
import { Sound } from '../parts/sound.tsx';
import { consentTo } from './consent-to.ts';
import { useSending } from './use-sending.ts';
import type { WidgetProps } from './widget.tsx';

/** Each recording is sent as soon as it is chosen, and can be heard before the form goes. */
export function RecordingsWidget({ id, question, value, onChange }: WidgetProps) {
  const { say, lang } = useSpeech();
  const picker = useRef<HTMLInputElement>(null);
  const ids = (Array.isArray(value) ? value : []) as readonly string[];
  const left = (question.max ?? 3) - ids.length;
  const { sending, failure, send } = useSending();
  const take = async (files: readonly File[]) => {
    const sent = await send(files.slice(0, left));
    if (sent.length > 0) onChange([...ids, ...sent]);
    if (picker.current !== null) picker.current.value = '';
  };
  return (
    <div className="recordings">
      {ids.map((sound, index) => (
        <p key={sound}>
          <Sound file={sound} label={say('recording', { n: index + 1 })} />
          <Button
            size="small"
            icon={<DeleteOutlined />}
            aria-label={`${say('remove')} ${say('recording', { n: index + 1 })}`}
            onClick={() => onChange(ids.filter((kept) => kept !== sound))}
          />
        </p>
      ))}
      <p className="hint">{say('recordingsSay', { words: consentTo('recordings', lang) })}</p>
      <input
        id={id}
        ref={picker}
        type="file"
        hidden
        multiple
        accept="audio/*,.amr,.m4a,.opus"
        onChange={({ target }) => void take([...(target.files ?? [])])}
      />
      {left > 0 && (
        <Button
          icon={<AudioOutlined aria-hidden />}
          loading={sending !== undefined}
          onClick={() => picker.current?.click()}
        >
          {sending === undefined ? say('addRecordings') : say('uploading', { name: sending })}
        </Button>
      )}
      {failure !== undefined && <Failure error={failure} />}
    </div>
  );
}
