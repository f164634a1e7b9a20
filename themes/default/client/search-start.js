// On every page with a search box: what the box needs is loaded when the reader turns to it, or comes from a result.
import { leadKeysTo } from './search-keys.js';

const form = document.querySelector('form.search-box');
if (form instanceof HTMLFormElement) {
  const load = () => import(form.dataset.script || '');
  form.addEventListener('focusin', load, { once: true });
  leadKeysTo(form);
  if (/[?&]find=/.test(location.search))
    load();
}
