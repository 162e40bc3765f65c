// Comfort only: every page works without this file. Keeps what was typed, so that a dropped line loses nothing.
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

function recall(form, name) {
  const draft = JSON.parse(box.getItem(name) || '{"at":0}');
  if (draft.at < Date.now() - day || 'returned' in form.dataset) return;
  for (const field of kept(form)) if (!field.value) field.value = draft.said[field.name] || '';
}

for (const form of document.querySelectorAll('form[data-draft]')) {
  if (!box) break;
  const name = `draft:${form.dataset.draft}`;
  recall(form, name);
  form.addEventListener('input', remember(form, name));
}

if (box && document.body.dataset.mark === 'sent') {
  for (const name of Object.keys(box)) if (name.startsWith('draft:')) box.removeItem(name);
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
