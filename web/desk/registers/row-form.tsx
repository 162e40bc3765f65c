import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { type FormEvent, useState } from 'react';
import { newKey, patch, post as send } from '../api.ts';
import { useFaults } from '../form/use-faults.ts';
import { useSay } from '../lang.tsx';
import { Failure } from '../parts/failure.tsx';
import { session } from '../queries.ts';
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

/** Adds a row or changes one. The key of a row that stands is not asked again; a row of one's own is given one. */
export function RowForm({ known, row, onDone }: Editing) {
  const say = useSay();
  const queries = useQueryClient();
  const { id, columns } = known.rule;
  const post = useQuery(session).data?.posts[0]?.key;
  const names = askedIn(known, row);
  const questions = names.map((name) => questionFor(known, name));
  const [typed, setTyped] = useState<Typed>(() => ({ ...startOf(known, row?.row), ...given(known, row, post) }));
  const faults = useFaults(questions);
  const save = useMutation({
    mutationFn: () =>
      row === undefined
        ? send(`/api/registers/${id}`, answersFor(known, typed))
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

const askedIn = ({ rule: { columns, key, own } }: Known, row: RowView | undefined): readonly string[] =>
  Object.keys(columns).filter((name) => (row === undefined && own === undefined) || !key.includes(name));

const given = ({ rule: { own } }: Known, row: RowView | undefined, post: string | undefined): Typed =>
  row === undefined && own !== undefined ? { key: newKey().slice(0, 12), [own]: post } : {};
