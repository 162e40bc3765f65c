import { Input } from 'antd';
import { useSay } from '../lang.tsx';
import type { Word } from '../words/zh.ts';
import type { WidgetProps } from './widget.tsx';

const parts = [
  { name: 'name', word: 'personName', type: 'text', max: 200 },
  { name: 'phone', word: 'personPhone', type: 'tel', max: 20 },
  { name: 'address', word: 'personAddress', type: 'text', max: 200 },
] as const satisfies readonly { name: string; word: Word; type: string; max: number }[];

/** Name, telephone, address, any of them. Nothing else about a person is asked. */
export function PersonWidget({ id, value, onChange }: WidgetProps) {
  const say = useSay();
  const person = (value ?? {}) as Readonly<Record<string, string>>;
  return (
    <div className="parts">
      {parts.map(({ name, word, type, max }, index) => (
        <Input
          key={name}
          {...(index === 0 ? { id } : {})}
          type={type}
          maxLength={max}
          autoComplete="off"
          aria-label={say(word)}
          placeholder={say(word)}
          value={person[name] ?? ''}
          onChange={({ target }) => onChange({ ...person, [name]: target.value })}
        />
      ))}
    </div>
  );
}
