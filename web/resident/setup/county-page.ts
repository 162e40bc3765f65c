import { fill } from '#domain/words/fill.ts';
import { attributes, type Html, html } from '../html.ts';
import { faultsNotice, type SetupReader, setupFrame } from './frame.ts';
import { lineInput } from './line-input.ts';

interface Place {
  readonly code: string;
  readonly name: string;
  readonly within: string;
}

/** How far the choice has come: the lists to choose from, and what was chosen so far. */
export interface Choosing {
  readonly typed: string;
  readonly found: readonly Place[];
  readonly province: string;
  readonly provinces: readonly Place[];
  readonly city: string;
  readonly cities: readonly Place[];
  readonly counties: readonly Place[];
}

/** Choosing the county: by name, or down from the province. Each press of the button asks the server for the next list. */
export function choosePage(reader: SetupReader, given: Choosing): Html {
  const { words } = reader;
  return setupFrame(
    reader,
    words.countyTitle,
    html`<h1>${words.countyTitle}</h1>
<p class="lead">${words.countyLead}</p>
<form method="get" action="/setup/county" role="search" class="filter">
${lineInput({ name: 'q', label: words.countySearch, value: given.typed, type: 'search', max: 30, needed: false })}
<button class="button plain" type="submit">${words.countyFind}</button>
</form>
${given.typed !== '' && results(reader, given)}
<h2>${words.countyOr}</h2>
<form method="get" action="/setup/county">
${listOf(reader, 'province', words.province, given.provinces, given.province)}
${given.cities.length > 0 && listOf(reader, 'city', words.city, given.cities, given.city)}
${given.counties.length > 0 && listOf(reader, 'county', words.area, given.counties, '')}
<p><button class="button full" type="submit">${words.next}</button></p>
</form>`,
  );
}

const results = ({ words }: SetupReader, { found, typed }: Choosing): Html =>
  found.length === 0
    ? html`<p role="status">${fill(words.countyNone, { typed })}</p>`
    : html`<ul class="ledger">${found.map(({ code, name, within }) => html`<li><a href="/setup/county?county=${code}"><b>${name}</b><span class="line">${within} · ${code}</span></a></li>`)}</ul>`;

const listOf = ({ words }: SetupReader, name: string, label: string, all: readonly Place[], chosen: string): Html =>
  html`<div class="question"><label for="f-${name}">${label}</label>
<select id="f-${name}" name="${name}"><option value="">${words.choose}</option>${all.map((one) => html`<option${attributes({ value: one.code, selected: one.code === chosen })}>${one.name}</option>`)}</select></div>`;

/** A county chosen, with what it begins with. */
export interface Beginning {
  readonly county: Place;
  readonly name: string;
  readonly nameEn: string;
  readonly villages: boolean;
  readonly categories: boolean;
  readonly faults: readonly string[];
}

export function beginPage(reader: SetupReader, given: Beginning): Html {
  const { words } = reader;
  const { county } = given;
  return setupFrame(
    reader,
    words.countyCheck,
    html`<h1>${words.countyCheck}</h1>
${faultsNotice(reader, given.faults)}
<dl class="facts"><div><dt>${words.area}</dt><dd>${county.within} ${county.name}</dd></div><div><dt>${words.countyCode}</dt><dd>${county.code}</dd></div></dl>
<form novalidate method="post" action="/setup/county">
<input type="hidden" name="county" value="${county.code}">
${lineInput({ name: 'name', label: words.countyName, value: given.name, hint: words.countyNameHint, max: 40 })}
${lineInput({ name: 'nameEn', label: words.countyNameEn, value: given.nameEn, max: 80, needed: false })}
${box('villages', words.countyVillages, given.villages)}
${box('categories', words.countyCategories, given.categories)}
<p class="send"><button class="button full" type="submit">${words.countySubmit}</button></p>
</form>
<p><a href="/setup/county">${words.countyOther}</a></p>`,
  );
}

const box = (name: string, label: string, checked: boolean): Html =>
  html`<label class="choice"><input${attributes({ type: 'checkbox', name, value: 'yes', checked })}><span>${label}</span></label>`;
