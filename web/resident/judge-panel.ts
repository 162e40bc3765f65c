import type { Form } from './form/form.ts';
import { question } from './form/question.ts';
import { refused } from './form/refused.ts';
import { type Html, html } from './html.ts';
import { type Hidden, hiddenInputs } from './pages/act.ts';
import type { Reader } from './reader.ts';

/** The party's word on the answer: both ways on one form, so that neither is easier to press. */
export interface Judging {
  readonly form: Form;
  readonly acts: readonly { readonly act: string; readonly label: string; readonly solved: boolean }[];
  readonly hidden: Hidden;
  readonly notes: readonly string[];
  /** No further answer follows. */
  readonly last: boolean;
}

export const judgePanel = (
  reader: Reader,
  number: string,
  { form, acts, hidden, notes, last }: Judging,
): Html => html`<section class="judge" id="judge">
<h2>${reader.words.matterJudge}</h2>
<p>${last ? reader.words.matterJudgeLast : reader.words.matterJudgeNote}</p>
${refused(reader, form, notes)}
<form method="post" action="/m/${number}/do" novalidate>
${hiddenInputs(hidden)}
${form.asks.map((name) => question(reader, form, name))}
<div class="two">${acts.map(({ act, label, solved }) => html`<button class="button ${solved ? 'jade' : 'ink'}" type="submit" name="act" value="${act}">${label}</button>`)}</div>
</form>
</section>`;
