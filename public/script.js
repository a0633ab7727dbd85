// The readers' script: what a page does on its own is done without it.
// No framework and no build: browsers get this file.
(() => {
  const words = document.currentScript.dataset;
  const make = (tag, attributes, text = '') => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.textContent = text;
    return element;
  };

  // Most read: one view of a story for each tab, without cookies; of who stays, and after photo and type have come.
  const story = document.querySelector('[data-article]');
  const view = () => {
    const id = story.dataset.article;
    try {
      if (sessionStorage.getItem(id)) return;
      sessionStorage.setItem(id, 1);
    } catch {}
    navigator.sendBeacon('/views', id);
  };
  const stay = () => setTimeout(view, 1e3);
  if (story && document.prerendering) document.addEventListener('prerenderingchange', stay, { once: true });
  else if (story) stay();

  // Sharing: by what the device has, else the address to paste.
  for (const button of document.querySelectorAll('[data-share]')) {
    const { share, copy, copied } = button.dataset;
    button.textContent = navigator.share ? share : copy;
    button.hidden = false;
    button.addEventListener('click', async () => {
      const url = document.querySelector('link[rel=canonical]')?.href ?? location.href;
      try {
        if (navigator.share) return await navigator.share({ title: document.title, url });
        await navigator.clipboard.writeText(url);
        said.textContent = button.textContent = copied;
      } catch {}
    });
  }

  // What stands at another house: a click puts it into the page, where the house has a frame for it.
  for (const link of document.querySelectorAll('a[data-frame]')) {
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const frame = make('iframe', {
        src: link.dataset.frame,
        title: link.textContent,
        allow: 'fullscreen; encrypted-media; picture-in-picture',
        referrerpolicy: 'strict-origin-when-cross-origin',
        sandbox: 'allow-scripts allow-same-origin allow-popups allow-presentation',
      });
      link.replaceWith(frame);
      frame.focus();
    });
  }

  // Who comes back to a page after a minute is told when it has changed.
  const said = make('div', { role: 'status', class: 'said' });
  document.body.append(said);
  const pageNow = async (options) => {
    const answer = await fetch(location.href, options);
    if (answer.status > 499) return null;
    // What follows the hyphen tells only how the page was packed.
    return answer.headers.get('etag')?.split('-')[0] ?? (answer.ok ? null : answer.status);
  };
  let left = Date.now();
  let seen;
  document.addEventListener('visibilitychange', async () => {
    if (document.hidden) {
      left = Date.now();
      return;
    }
    if (Date.now() - left < 6e4) return;
    try {
      seen ??= await pageNow({ cache: 'only-if-cached', mode: 'same-origin' }).catch(() => null);
      const now = await pageNow({ method: 'HEAD', cache: 'no-store' });
      if (seen && now && now !== seen) {
        const reload = make('button', { type: 'button' }, words.reload);
        reload.addEventListener('click', () => location.reload());
        said.replaceChildren(`${words.changed} `, reload);
        said.classList.add('changed');
      }
      seen ||= now;
    } catch {}
  });

  // Suggestions under the search field: a list that is walked with the arrow keys.
  const form = document.querySelector('form[role=search]');
  const field = form?.querySelector('[name=q]');
  if (!field) return;
  const list = make('ul', { id: 'suggestions', role: 'listbox', 'aria-label': words.suggestions });
  let chosen = -1;
  let timer;
  const choose = (index) => {
    chosen = index;
    [...list.children].forEach((option, at) => {
      option.setAttribute('aria-selected', at === index);
    });
    const option = list.children[index];
    if (option) field.setAttribute('aria-activedescendant', option.id);
    else field.removeAttribute('aria-activedescendant');
  };
  const show = (suggestions) => {
    list.replaceChildren(
      ...suggestions.map(({ kind, text, address }, at) => {
        const option = make('li', { id: `suggestion-${at}`, role: 'option', 'data-kind': kind }, text);
        option.addEventListener('click', () => location.assign(new URL(address, location.origin)));
        return option;
      }),
    );
    list.hidden = suggestions.length === 0;
    field.setAttribute('aria-expanded', !list.hidden);
    choose(-1);
  };
  const ask = async () => {
    const text = field.value.trim();
    if (!text) return show([]);
    try {
      const answer = await fetch(`${form.action}/suggest?q=${encodeURIComponent(text)}`);
      const { suggestions } = await answer.json();
      if (field.value.trim() === text) show(suggestions);
    } catch {
      show([]);
    }
  };
  for (const [name, value] of [
    ['role', 'combobox'],
    ['aria-autocomplete', 'list'],
    ['aria-controls', list.id],
    ['autocomplete', 'off'],
  ])
    field.setAttribute(name, value);
  field.after(list);
  show([]);
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(ask, 120);
  });
  field.addEventListener('blur', () => show([]));
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  field.addEventListener('keydown', (event) => {
    const { length } = list.children;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape' && length) {
      show([]);
      event.preventDefault();
    } else if (step && length) {
      // One place more than there are options: the field itself.
      choose(((chosen + 1 + step + length + 1) % (length + 1)) - 1);
      event.preventDefault();
    } else if (event.key === 'Enter' && chosen >= 0) {
      list.children[chosen].click();
      event.preventDefault();
    }
  });
})();
