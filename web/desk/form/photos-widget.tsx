import { CameraOutlined, DeleteOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useRef } from 'react';
import { useSay } from '../lang.tsx';
import { Failure } from '../parts/failure.tsx';
import { useSending } from './use-sending.ts';
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
        accept="image/jpeg,image/png,image/webp,image/gif,application/pdf"
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
