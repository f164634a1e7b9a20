// The search box of pages that show no results, and the marks of what was found.
import { startBox } from './search-combobox.js';
import { markFound } from './search-marks.js';

const form = document.querySelector('form.search-box');
if (form instanceof HTMLFormElement) {
  startBox(form);
  markFound(form);
}
