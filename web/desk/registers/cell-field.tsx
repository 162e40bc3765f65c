import { useQuery } from '@tanstack/react-query';
import type { Column } from '#domain/words/column.ts';
import type { Question } from '../form/fields-of.ts';
import { QuestionField } from '../form/question-field.tsx';
import type { Fault } from '../form/use-faults.ts';
import { type Say, useSay, useSpeech } from '../lang.tsx';
import { allRows } from '../queries.ts';

interface Asked {
  readonly column: Column | undefined;
  readonly question: Question;
  readonly value: unknown;
  readonly fault: Fault | undefined;
  readonly onChange: (value: unknown) => void;
}

/** The question of one column: a reference offers the rows it may point at. */
export function CellField({ column, question, ...rest }: Asked) {
  const say = useSay();
  const { lang } = useSpeech();
  const to = column !== undefined && 'to' in column ? column.to : undefined;
  const rows = useQuery({ ...allRows(to ?? ''), enabled: to !== undefined }).data;
  const named = [...(rows ?? [])].map(([value, row]) => ({
    value,
    label: `${(lang === 'en' ? row.en : undefined) ?? row.name ?? value}`,
  }));
  const hint = column === undefined ? '' : hintFor(column, say);
  const asked = to === undefined ? { ...question, hint } : { ...question, hint, choices: named };
  return <QuestionField question={asked} {...rest} />;
}

function hintFor({ kind }: Column, say: Say): string {
  if (kind === 'position') return say('positionExample');
  return kind === 'words' ? say('listExample') : '';
}
