// The results of the self-check as a reader finds them, all of them opened: a line for each thing that is said.
async () => {
  // What was opened last is filled in a moment.
  await new Promise(done => setTimeout(done));
  const seen = element => element !== null && element.checkVisibility();
  const say = (whole, selector) => whole.querySelector(selector).textContent;
  const headed = (head, lines) => (lines.length > 0 ? [head, ...lines] : []);
  const items = whole => (seen(whole) ? [...whole.querySelectorAll('li')].map(item => item.textContent) : []);
  const tree = (list, gap) => [...list.children].flatMap(item => {
    const [mark, text, below] = item.childNodes;
    return [`${gap}${mark.textContent.trim()}: ${text.data}`, ...(below ? tree(below, `${gap}  `) : [])];
  });
  const trace = (whole, gap) => (seen(whole) ? [...whole.children].flatMap(list => tree(list, gap)) : ['not open']);
  const measure = row => [
    `measure ${row.dataset.measure} | ${say(row, '[data-status]')} | ${say(row, '[data-sum]')} | ${say(row, '[data-short]')}`,
    ...trace(row.querySelector('[data-trace]'), '  '),
    ...headed('  details', items(row.querySelector('[data-details]'))),
  ];
  const criterion = part => [`  criterion ${part.dataset.criterion} | ${say(part, '[data-verdict]')}`, ...trace(part.querySelector('[data-trace]'), '    ')];
  const all = selector => [...document.querySelectorAll(`[data-step=results] ${selector}`)].filter(seen);
  return [
    ...all('[data-totals]').flatMap(total => headed(`total ${total.dataset.totals}`, items(total))),
    ...all('[data-unlocks]').flatMap(unlocks => headed('unlocks', items(unlocks))),
    ...all('[data-group]').flatMap(group => [`group ${group.dataset.group} ${say(group, '[data-count]')}`, ...[...group.querySelectorAll('[data-measure]')].filter(seen).flatMap(measure)]),
    ...all('[data-programme]').flatMap(programme => [
      `programme ${programme.dataset.programme} | ${say(programme, '[data-short]')}`,
      ...[...programme.querySelectorAll('[data-criterion]')].flatMap(criterion),
    ]),
  ];
}
