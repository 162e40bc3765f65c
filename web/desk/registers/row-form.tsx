import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { type FormEvent, useState } from 'react';
import { patch, post } from '../api.ts';
import { useFaults } from '../form/use-faults.ts';
import { useSay } from '../lang.tsx';
import { Failure } from '../parts/failure.tsx';
import { CellField } from './cell-field.tsx';
import type { RowView } from './register-page.ts';
import type { Known } from './register-words.ts';
import { answersFor, changesFor, questionFor, startOf, type Typed } from './row-questions.ts';

interface Editing {
  readonly known: Known;
  /** The row to change; absent to add one. */
  readonly row: RowView | undefined;
  readonly onDone: () => void;
}

/** Adds a row or changes one. The key of a row that stands is not asked again. */
export function RowForm({ known, row, onDone }: Editing) {
  const say = useSay();
  const queries = useQueryClient();
  const { id, columns, key } = known.rule;
  const names = Object.keys(columns).filter((name) => row === undefined || !key.includes(name));
  const questions = names.map((name) => questionFor(known, name));
  const [typed, setTyped] = useState<Typed>(() => startOf(known, row?.row));
  const faults = useFaults(questions);
  const save = useMutation({
    mutationFn: () =>
      row === undefined
        ? post(`/api/registers/${id}`, answersFor(known, typed))
        : patch(`/api/registers/${id}/${encodeURIComponent(row.key)}`, changesFor(known, typed, names)),
    onError: faults.take,
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['register', id] });
      onDone();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!faults.lacking(typed)) save.mutate();
  };
  return (
    <form onSubmit={submit} noValidate>
      <div className="questions">
        {questions.map((question) => (
          <CellField
            key={question.name}
            column={columns[question.name]}
            question={question}
            value={typed[question.name]}
            fault={faults.byName[question.name]}
            onChange={(value) => {
              faults.forget(question.name);
              setTyped((before) => ({ ...before, [question.name]: value }));
            }}
          />
        ))}
      </div>
      {save.error !== null && !faults.atField && <Failure error={save.error} />}
      <div className="form-foot">
        <Button type="primary" htmlType="submit" loading={save.isPending}>
          {say('save')}
        </Button>
      </div>
    </form>
  );
}
