import { CameraOutlined, DeleteOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useRef, useState } from 'react';
import { upload } from '../api.ts';
import { useSay } from '../lang.tsx';
import { Failure } from '../parts/failure.tsx';
import type { WidgetProps } from './widget.tsx';

/** Each photo is sent as soon as it is chosen; the answer is the list of the ids it was given. */
export function PhotosWidget({ id, question, value, onChange }: WidgetProps) {
  const say = useSay();
  const picker = useRef<HTMLInputElement>(null);
  const ids = (Array.isArray(value) ? value : []) as readonly string[];
  const left = (question.max ?? 6) - ids.length;
  const { sending, failure, send } = useSending();
  const take = async (files: readonly File[]) => {
    const sent = await send(files.slice(0, left));
    if (sent.length > 0) onChange([...ids, ...sent]);
    if (picker.current !== null) picker.current.value = '';
  };
  return (
    <div className="photos">
      {ids.map((photo, index) => (
        <figure key={photo}>
          <img src={`/api/files/${photo}`} alt={say('photoOf', { n: index + 1 })} />
          <Button
            size="small"
            icon={<DeleteOutlined />}
            aria-label={`${say('remove')} ${say('photoOf', { n: index + 1 })}`}
            onClick={() => onChange(ids.filter((kept) => kept !== photo))}
          />
        </figure>
      ))}
      <input
        id={id}
        ref={picker}
        type="file"
        hidden
        multiple
        accept="image/*"
        onChange={({ target }) => void take([...(target.files ?? [])])}
      />
      {left > 0 && (
        <Button
          icon={<CameraOutlined aria-hidden />}
          loading={sending !== undefined}
          onClick={() => picker.current?.click()}
        >
          {sending === undefined ? say('addPhotos') : say('uploading', { name: sending })}
        </Button>
      )}
      {failure !== undefined && <Failure error={failure} />}
    </div>
  );
}

/** Files go one after another, so that a slow line shows which one is under way; what got through is kept. */
function useSending() {
  const [sending, setSending] = useState<string>();
  const [failure, setFailure] = useState<unknown>();
  const send = async (files: readonly File[]): Promise<readonly string[]> => {
    const sent: string[] = [];
    setFailure(undefined);
    try {
      for (const file of files) {
        setSending(file.name);
        const { id } = await upload<{ id: string }>('/api/files', file);
        sent.push(id);
      }
    } catch (error) {
      setFailure(error);
    }
    setSending(undefined);
    return sent;
  };
  return { sending, failure, send };
}
