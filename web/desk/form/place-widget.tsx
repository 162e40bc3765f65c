import { Input } from 'antd';
import { useSay } from '../lang.tsx';
import { PlaceSelect } from '../parts/place-select.tsx';
import type { WidgetProps } from './widget.tsx';

interface Place {
  readonly code?: string | undefined;
  readonly words?: string;
}

/** Where: a place of the register, words for the exact spot, or both. */
export function PlaceWidget({ id, described, value, onChange }: WidgetProps) {
  const say = useSay();
  const place = (value ?? {}) as Place;
  return (
    <div className="parts">
      <PlaceSelect
        id={id}
        placeholder={say('placeVillage')}
        value={place.code}
        onChange={(code) => onChange({ ...place, code })}
      />
      <Input
        aria-label={say('placeWords')}
        aria-describedby={described}
        placeholder={say('placeWordsExample')}
        maxLength={200}
        value={place.words ?? ''}
        onChange={({ target }) => onChange({ ...place, words: target.value })}
      />
    </div>
  );
}
