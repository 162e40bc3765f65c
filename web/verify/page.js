import { check } from './check.js';
import { words } from './words.js';

const form = document.querySelector('form');
const result = document.querySelector('#result');
const field = (name) => form.elements.namedItem(name);
let lang = /^zh/i.test(navigator.language) ? 'zh' : 'en';

const filled = (sentence, gaps) => sentence.replace(/\{(\w+)\}/g, (gap, name) => gaps[name] ?? gap);

function speak() {
  document.documentElement.lang = words[lang].lang;
  document.title = words[lang].title;
  for (const place of document.querySelectorAll('[data-say]')) place.textContent = words[lang][place.dataset.say];
  result.replaceChildren();
}

function line(text, kind) {
  const made = document.createElement('li');
  made.className = kind;
  made.textContent = text;
  return made;
}

/** A mark, so that colour alone says nothing. */
const lineOf = ({ about, holds, gaps }) =>
  line(`${holds ? '✓' : '✗'} ${filled(words[lang].steps[about][holds ? 0 : 1], gaps)}`, holds ? 'good' : 'bad');

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const given = Object.fromEntries(
    ['receipt', 'key', 'other', 'growth', 'scanned'].map((name) => [name, field(name).value]),
  );
  const steps = crypto.subtle === undefined ? [{ about: 'no-ed25519', holds: false, gaps: {} }] : await check(given);
  const all = steps.every(({ holds }) => holds);
  result.replaceChildren(
    ...steps.map(lineOf),
    line(all ? words[lang].good : words[lang].bad, all ? 'all good' : 'all bad'),
  );
  result.focus();
});

document.querySelector('#file').addEventListener('change', async ({ target }) => {
  field('receipt').value = (await target.files[0]?.text()) ?? '';
});

document.querySelector('#lang').addEventListener('click', () => {
  lang = lang === 'zh' ? 'en' : 'zh';
  speak();
});

speak();
