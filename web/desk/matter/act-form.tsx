import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { type FormEvent, useState } from 'react';
import type { ActView, EntryView, MatterView } from '#server/routes/contract.ts';
import { post, problemOf } from '../api.ts';
import { answersOf, questionsOf, type Values } from '../form/fields-of.ts';
import { SchemaForm } from '../form/schema-form.tsx';
import { useFaults } from '../form/use-faults.ts';
import { Templates } from '../knowledge/templates.tsx';
import { useSay } from '../lang.tsx';
import { ProposedFor } from '../listening/models-proposed-for.tsx';
import { Failure } from '../parts/failure.tsx';
import { entries, matter as matterQuery } from '../queries.ts';
import { ReplyHelp } from '../reply/reply-help.tsx';
import { answering, partedBy } from '../reply/said-in.ts';

interface Open {
  readonly matter: MatterView;
  readonly act: ActView;
  /** True when someone acted meanwhile and this act is no longer open: what was typed can still be copied. */
  readonly gone: boolean;
  readonly onDone: (seq: number) => void;
  readonly onClose: () => void;
}

/** The form of one act. A refusal stands at its field; when someone acted first, the matter is fetched anew and the words stay. */
export function ActForm({ matter, act, gone, onDone, onClose }: Open) {
  const say = useSay();
  const queries = useQueryClient();
  const questions = questionsOf(act.form);
  const [upTo, after] = partedBy(act.form, questions);
  const [values, setValues] = useState<Values>(() => proposed(act, matter));
  const faults = useFaults(questions);
  // What the form was begun on, not what a live update has made of the page meanwhile: else nobody would be told that it is stale.
  const [seen, setSeen] = useState(matter.last);
  // One's own look makes nothing stale.
  const looked = (last: number) => setSeen((before) => (before === last - 1 ? last : before));
  const reload = () => queries.invalidateQueries({ queryKey: ['matter', matter.id] });
  const attempt = useMutation({
    mutationFn: () =>
      post<Recorded>(`/api/matters/${matter.id}/acts`, { act: act.act, data: answersOf(values), after: seen }),
    onError: async (error) => {
      faults.take(error);
      if (problemOf(error).status !== 409) return;
      await reload();
      setSeen(queries.getQueryData(matterQuery(matter.id).queryKey)?.last ?? seen);
    },
    onSuccess: async ({ entry }) => {
      await Promise.all([
        reload(),
        queries.invalidateQueries({ queryKey: ['matters'] }),
        queries.invalidateQueries({ queryKey: ['notices'] }),
      ]);
      onDone(entry.seq);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!faults.lacking(values)) attempt.mutate();
  };
  return (
    <form className="act-form" onSubmit={submit} noValidate>
      <p className="law">{say('refusedBy', { law: act.law })}</p>
      {attempt.error !== null && <WhyNot error={attempt.error} id={matter.id} atField={faults.atField} />}
      {gone && <p className="fault">{say('actGone', { act: act.label })}</p>}
      {act.act === 'dispatch' && <ProposedFor matter={matter} act={act} values={values} onTake={setValues} />}
      <SchemaForm questions={upTo} values={values} faults={faults} onChange={setValues} />
      {answering(act.form).length > 0 && (
        <ReplyHelp matter={matter} act={act} values={values} onChange={setValues} onLooked={looked} />
      )}
      {after.length > 0 && <SchemaForm questions={after} values={values} faults={faults} onChange={setValues} />}
      {'reply' in act.form.properties && <Templates matter={matter} onInsert={setValues} />}
      <div className="form-foot">
        <Button type="primary" htmlType="submit" disabled={gone} loading={attempt.isPending}>
          {attempt.isPending ? say('submitting') : say('submit', { act: act.label })}
        </Button>
        <Button onClick={onClose}>{say('cancel')}</Button>
      </div>
    </form>
  );
}

interface Recorded {
  readonly entry: { readonly seq: number };
}

/** What the dispatch catalogue proposes is filled in, to be changed or confirmed. */
function proposed({ act, form }: ActView, matter: MatterView): Values {
  const offered = form.properties.unit?.enum ?? [];
  const category = matter.category !== null && 'category' in form.properties ? { category: matter.category } : {};
  const fits = act === 'dispatch' && matter.proposed !== null && offered.includes(matter.proposed);
  // The resident said that it is the same as that one: the station looks and decides.
  const main = act === 'merge' && typeof matter.answers.same === 'string' ? { main: matter.answers.same } : {};
  return fits ? { unit: matter.proposed, ...category } : { ...category, ...main };
}

function WhyNot({ error, id, atField }: { readonly error: unknown; readonly id: string; readonly atField: boolean }) {
  const say = useSay();
  const newest = useQuery(entries(id)).data?.at(-1) as EntryView | undefined;
  if (problemOf(error).status !== 409) return atField ? null : <Failure error={error} />;
  return (
    <div className="stale" role="alert">
      <b>{say('staleTitle')}</b>
      <p>{say('staleNote', { sentence: newest?.sentence ?? '' })}</p>
    </div>
  );
}
