// Comfort only: every page works without this file. Keeps what was typed, so that a dropped line loses nothing.
(() => {
  var box;
  try {
    box = window.localStorage;
  } catch (e) {
    box = null;
  }
  var forms = document.querySelectorAll('form[data-draft]');
  var day = 86400000;
  var each = (list, work) => {
    for (var i = 0; i < list.length; i++) work(list[i]);
  };
  var kept = (field) => {
    // A telephone is often shared: who it was is not kept on it.
    return field.name && /^(text|textarea|select-one)$/.test(field.type) && !/^contact\./.test(field.name);
  };
  each(forms, (form) => {
    var name = 'draft:' + form.getAttribute('data-draft');
    if (!box) return;
    try {
      var draft = JSON.parse(box.getItem(name) || '{}');
      if (!form.hasAttribute('data-returned') && draft.at > Date.now() - day) {
        each(form.elements, (field) => {
          if (kept(field) && !field.value && typeof draft.said[field.name] === 'string')
            field.value = draft.said[field.name];
        });
      }
    } catch (e) {
      box.removeItem(name);
    }
    form.addEventListener('input', () => {
      var said = {};
      each(form.elements, (field) => {
        if (kept(field)) said[field.name] = field.value;
      });
      try {
        box.setItem(name, JSON.stringify({ at: Date.now(), said: said }));
      } catch (e) {
        box = box;
      }
    });
  });
  if (box && document.body.getAttribute('data-mark') === 'sent') {
    each(Object.keys(box), (key) => {
      if (key.indexOf('draft:') === 0) box.removeItem(key);
    });
  }
  each(document.querySelectorAll('form'), (form) => {
    var sent = 0;
    form.addEventListener('submit', (event) => {
      if (Date.now() - sent < 8000) event.preventDefault();
      else sent = Date.now();
    });
  });
  each(document.querySelectorAll('[data-print]'), (button) => {
    button.hidden = false;
    button.addEventListener('click', () => {
      window.print();
    });
  });
})();
