import { attributes, type Html, html } from '../html.ts';
import { page } from '../page.ts';
import type { Reader } from '../reader.ts';

export interface Following {
  readonly number: string;
  readonly fault?: 'followWrong' | 'followMany' | 'followAgain';
  /** Telephone of whoever registers. */
  readonly phone?: string;
  /** Whether the slip can be done without, by a text message. */
  readonly byPhone?: boolean;
}

/** Number and code from the slip. The code that was wrong is not shown again. */
export function followPage(reader: Reader, { number, fault, phone, byPhone = false }: Following): Html {
  const { words } = reader;
  return page(reader, {
    title: words.followTitle,
    main: html`<h1>${words.followTitle}</h1>
<p class="lead">${words.followLead}</p>
${fault && html`<p class="notice" role="alert" id="f-fault">${words[fault]}</p>`}
<form method="post" action="/follow" novalidate>
<div class="question"><label for="f-number">${words.followNumber}</label><p class="hint" id="f-number-hint">${words.followNumberHint}</p>
<input${attributes({ type: 'text', id: 'f-number', name: 'number', value: number, required: true, inputmode: 'numeric', autocomplete: 'off', maxlength: 40, 'aria-describedby': described('number', fault) })}></div>
<div class="question"><label for="f-code">${words.followCode}</label><p class="hint" id="f-code-hint">${words.followCodeHint}</p>
<input${attributes({ type: 'text', id: 'f-code', name: 'code', required: true, inputmode: 'numeric', autocomplete: 'off', maxlength: 20, 'aria-describedby': described('code', fault) })}></div>
<p><button class="button full" type="submit">${words.followSubmit}</button></p>
</form>
${byPhone && html`<p><a href="/follow/phone">${words.phoneLink}</a></p>`}
${phone && lost(words.followLost, phone)}`,
  });
}

/** The number can be pressed. */
const lost = (sentence: string, phone: string): Html => {
  const [before, after] = sentence.split('{phone}');
  return html`<p class="soft">${before}<a href="tel:${phone}">${phone}</a>${after}</p>`;
};

const described = (name: string, fault: string | undefined): string =>
  `f-${name}-hint${fault === undefined ? '' : ' f-fault'}`;
