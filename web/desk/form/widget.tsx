import { Checkbox, Input, InputNumber, Radio, Rate, Select } from 'antd';
import { useSay } from '../lang.tsx';
import { CategorySelect } from '../parts/category-select.tsx';
import type { Question } from './fields-of.ts';
import { PersonWidget } from './person-widget.tsx';
import { PhotosWidget } from './photos-widget.tsx';
import { PlaceWidget } from './place-widget.tsx';
import { RecordingsWidget } from './recordings-widget.tsx';

export interface WidgetProps {
  readonly id: string;
  readonly described: string;
  readonly question: Question;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

/** The widget for a kind of field. A kind no widget knows is asked as a line of text: the server still checks it. */
export function Widget(props: WidgetProps) {
  const { id, described, question, value, onChange } = props;
  const say = useSay();
  switch (question.kind) {
    case 'long-text':
      return <LongText {...props} />;
    case 'choice':
    case 'item':
    case 'row':
    case 'unit':
    case 'post':
      return <OneOf {...props} />;
    case 'units':
      return <ManyOf {...props} />;
    case 'category':
      return <CategorySelect id={id} placeholder={say('choose')} value={wordsIn(value)} onChange={onChange} />;
    case 'date':
      return (
        <Input
          id={id}
          type="date"
          aria-describedby={described}
          value={wordsIn(value) ?? ''}
          onChange={({ target }) => onChange(target.value)}
        />
      );
    case 'number':
      return <Amount {...props} />;
    case 'money':
      return <Money {...props} />;
    case 'rating':
      return <Rate id={id} count={question.max ?? 5} value={Number(value ?? 0)} onChange={onChange} />;
    case 'photos':
      return <PhotosWidget {...props} />;
    case 'recordings':
      return <RecordingsWidget {...props} />;
    case 'person':
      return <PersonWidget {...props} />;
    case 'place':
      return <PlaceWidget {...props} />;
    case 'yes':
      return (
        <Checkbox id={id} checked={value === true} onChange={({ target }) => onChange(target.checked || undefined)}>
          {say('yes')}
        </Checkbox>
      );
    default:
      return <Line {...props} />;
  }
}

const wordsIn = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

function Line({ id, described, question, value, onChange }: WidgetProps) {
  return (
    <Input
      id={id}
      aria-describedby={described}
      placeholder={question.example}
      maxLength={question.max}
      value={wordsIn(value) ?? ''}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}

function LongText({ id, described, question, value, onChange }: WidgetProps) {
  return (
    <Input.TextArea
      id={id}
      aria-describedby={described}
      placeholder={question.example}
      maxLength={question.max}
      rows={4}
      value={wordsIn(value) ?? ''}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}

/** A few choices lie open; many are searched for. */
function OneOf({ id, question, value, onChange }: WidgetProps) {
  const say = useSay();
  const options = [...question.choices];
  if (question.kind === 'choice' && options.length <= 6) {
    return (
      <Radio.Group
        aria-labelledby={`${id}-label`}
        className="choices"
        value={value}
        options={options}
        onChange={({ target }) => onChange(target.value)}
      />
    );
  }
  return (
    <Select
      id={id}
      allowClear
      placeholder={say('choose')}
      showSearch={{ optionFilterProp: 'label' }}
      value={value}
      options={options}
      onChange={onChange}
    />
  );
}

function ManyOf({ id, question, value, onChange }: WidgetProps) {
  const say = useSay();
  const chosen = Array.isArray(value) ? value : [];
  return (
    <Select
      id={id}
      mode="multiple"
      allowClear
      placeholder={say('choose')}
      showSearch={{ optionFilterProp: 'label' }}
      value={chosen}
      options={[...question.choices]}
      onChange={onChange}
    />
  );
}

function Amount({ id, described, question, value, onChange }: WidgetProps) {
  const { min, max } = question;
  const shown = typeof value === 'number' ? value : null;
  const limits = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
  return (
    <InputNumber
      id={id}
      aria-describedby={described}
      precision={0}
      {...limits}
      value={shown}
      onChange={(n) => onChange(n ?? undefined)}
    />
  );
}

/** Shown in yuan, kept in whole fen. */
function Money({ id, described, value, onChange }: WidgetProps) {
  const say = useSay();
  const yuan = typeof value === 'number' ? value / 100 : null;
  return (
    <InputNumber
      id={id}
      aria-describedby={described}
      min={0}
      precision={2}
      suffix={say('yuan')}
      value={yuan}
      onChange={(n) => onChange(n === null ? undefined : Math.round(n * 100))}
    />
  );
}
