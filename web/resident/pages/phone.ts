import { fill } from '#domain/words/fill.ts';
import { attributes, type Html, html } from '../html.ts';
import { page } from '../page.ts';
import type { Reader } from '../reader.ts';

export type PhoneFault = 'phoneNumberFault' | 'phoneMany' | 'phoneWrong' | 'phoneListOver';

const alert = ({ words }: Reader, fault: PhoneFault | undefined): Html | undefined =>
  fault && html`<p class="notice" role="alert" id="f-fault">${words[fault]}</p>`;

/** Asks for the number; it comes back filled in. */
export function phonePage(
  reader: Reader,
  { phone, fault }: { readonly phone: string; readonly fault?: PhoneFault },
): Html {
  const { words } = reader;
  return page(reader, {
    title: words.phoneTitle,
    main: html`<h1>${words.phoneTitle}</h1>
<p class="lead">${words.phoneLead}</p>
${alert(reader, fault)}
<form method="post" action="/follow/phone" novalidate>
<div class="question"><label for="f-phone">${words.phoneNumber}</label>
<input${attributes({ type: 'tel', id: 'f-phone', name: 'phone', value: phone, required: true, inputmode: 'tel', autocomplete: 'tel', maxlength: 20, 'aria-describedby': fault && 'f-fault' })}></div>
<p><button class="button full" type="submit">${words.phoneSend}</button></p>
</form>`,
  });
}

/** Asks for the code; the same page whatever the number was. */
export function phoneCodePage(
  reader: Reader,
  { word, fault }: { readonly word: string; readonly fault?: PhoneFault },
): Html {
  const { words } = reader;
  return page(reader, {
    title: words.phoneTitle,
    main: html`<h1>${words.phoneTitle}</h1>
<p class="lead">${words.phoneSent}</p>
${alert(reader, fault)}
<form method="post" action="/follow/phone/code" novalidate><input type="hidden" name="word" value="${word}">
<div class="question"><label for="f-code">${words.phoneCode}</label>
<input${attributes({ type: 'text', id: 'f-code', name: 'code', required: true, inputmode: 'numeric', autocomplete: 'one-time-code', maxlength: 12, 'aria-describedby': fault && 'f-fault' })}></div>
<p><button class="button full" type="submit">${words.phoneEnter}</button></p>
</form>
<p class="soft"><a href="/follow/phone">${words.phoneAgain}</a></p>`,
  });
}

/** What was said with this number; each opens as with its slip. */
export function phoneListPage(
  reader: Reader,
  found: readonly { readonly number: string; readonly day: string }[],
): Html {
  const { words } = reader;
  return page(reader, {
    title: words.phoneListTitle,
    main: html`<h1>${words.phoneListTitle}</h1>
<p class="lead">${found.length === 0 ? words.phoneListNone : words.phoneListLead}</p>
${found.map(({ number, day }) => html`<form method="post" action="/follow/phone/open"><input type="hidden" name="number" value="${number}"><p><button class="button plain full" type="submit">${fill(words.phoneOpen, { day, number })}</button></p></form>`)}`,
  });
}
