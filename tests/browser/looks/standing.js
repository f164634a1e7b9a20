// Where the reader stands in the self-check.
() => {
  const step = [...document.querySelectorAll('[data-step]')].find(one => !one.hidden);
  const text = selector => step.querySelector(selector)?.textContent.trim() ?? '';
  const has = selector => document.activeElement === step.querySelector(selector);
  const [decided = '-1'] = /\d+/.exec(text('[data-progress]')) ?? [];
  return {
    step: step.dataset.step,
    field: step.querySelector('[data-field]:not([hidden])')?.dataset.field ?? '',
    heading: text('h1'),
    title: document.title,
    isHeadingFocused: has('h1'),
    isSummaryFocused: has('[data-errors]'),
    decided: Number(decided),
  };
}
