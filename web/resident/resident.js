// Comfort only: every page works without this file. Keeps what was typed of a service request (nothing else is marked for it), so that a dropped line loses nothing.
const day = 86400000;
const box = (() => {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
})();

/** A telephone is often shared: who it was is not kept on it. */
const kept = (form) =>
  [...form.elements].filter(
    ({ name, type }) => name && /^(text|textarea|select-one)$/.test(type) && !/^(contact|code)\b/.test(name),
  );

const remember = (form, name) => () => {
  const said = Object.fromEntries(kept(form).map((field) => [field.name, field.value]));
  box.setItem(name, JSON.stringify({ at: Date.now(), said }));
};

function drafted(name) {
  try {
    return JSON.parse(box.getItem(name)) || { at: 0 };
  } catch {
    return { at: 0 };
  }
}

/** What was sent, and what nobody came back for within a day, is taken off the device by whichever page comes next. */
function sweep(sent) {
  for (const name of Object.keys(box))
    if (name.startsWith('draft:') && (sent || !(drafted(name).at > Date.now() - day))) box.removeItem(name);
}

function recall(form, name) {
  const draft = drafted(name);
  if (draft.at === 0 || 'returned' in form.dataset) return;
  for (const field of kept(form)) if (!field.value) field.value = draft.said[field.name] || '';
}

if (box) sweep(document.body.dataset.mark === 'sent');

for (const form of document.querySelectorAll('form[data-draft]')) {
  if (!box) break;
  const name = `draft:${form.dataset.draft}`;
  recall(form, name);
  form.addEventListener('input', remember(form, name));
}

for (const form of document.querySelectorAll('form')) {
  let sent = 0;
  form.addEventListener('submit', (event) => {
    if (Date.now() - sent < 8000) event.preventDefault();
    else sent = Date.now();
  });
}

for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}
