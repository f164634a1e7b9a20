// The self-check of a region: one question at a time, the answers to check, the results, what if. All of it happens in this document.
import { carrierOf } from './self-check-carry.js';
import { byData, find, findAll, part, say } from './self-check-dom.js';
import { fieldsOf } from './self-check-fields.js';
import { pageOf } from './self-check-page.js';
import { resultsOf } from './self-check-results.js';
import { checkOf } from './self-check-state.js';
import { stepsOf } from './self-check-steps.js';

/** @typedef {import('./self-check-engine.js').Engine} Engine */
/** @typedef {import('./self-check-engine.js').Result} Result */
/** @typedef {import('./self-check-fields.js').Field} Field */
/** @typedef {import('./self-check-state.js').Given} Given */

/** Of so many measures at most, all that single changes unlock is sought at once; of more it follows what an answer changed. */
const atOnce = 100;

/** @param {Engine} engine */
export function start(engine) {
  const root = part(document, 'check');
  const page = pageOf(root);
  const { word, announce, tell } = page;
  const { region = '', regionInputs = '', timeZone } = root.dataset;
  const { hash } = location;
  // Swedes write a day as the rules do.
  const asOf = new Intl.DateTimeFormat('sv', { timeZone }).format(new Date());
  const check = checkOf(engine, {
    asOf,
    fixed: Object.fromEntries(regionInputs.split(' ').filter(Boolean).map((id) => [id, region])),
    inputs: [...byData(root, 'field').keys()],
    programmes: [...byData(root, 'programme').keys()],
  });
  const sentences = (/** @type {any} */ result) => engine.sentencesOf(engine.texts, result);
  const anyWords = sentences({ errors: [] });
  const fields = fieldsOf(root, word, anyWords.answer);
  const field = (/** @type {string | undefined} */ id) => /** @type {Field} */ (fields.get(id || ''));
  const results = resultsOf(root);
  const targets = /** @type {HTMLInputElement[]} */ (findAll(root, '[name=target]'));
  const some = /** @type {HTMLInputElement} */ (find(root, '#scope--some'));
  const isSmall = root.querySelectorAll('[data-measure]').length <= atOnce;
  let waiting = 0;

  /** @param {string} id */
  const answerText = (id) => {
    const answer = check.given.answers[id];
    return answer === undefined ? word('not-answered') : answer === null ? word('do-not-know') : anyWords.answer(id, answer);
  };

  /** @param {Map<string, HTMLElement>} rows by input */
  const showAnswers = (rows) => {
    for (const [id, row] of rows)
      say(part(row, 'value'), answerText(id));
  };
  const [answerRows, whatIfRows] = [byData(root, 'answer'), byData(root, 'what-if')];

  const steps = stepsOf(root, {
    begin(step) {
      part(step, 'continue').hidden = !carrier.hasKept();
    },
    question(step, place) {
      const { id, question, element, write } = field(place.field);
      part(step, 'fields').append(element);
      for (const other of fields.values())
        other.element.hidden = other.element !== element;
      say(part(step, 'question'), question);
      write(check.given.answers[id]);
      part(step, 'errors').hidden = true;
      part(step, 'to-answers').hidden = Object.keys(check.given.answers).length === 0;
      const { decided, of } = check.progress();
      say(part(step, 'progress'), word('progress', decided, of));
    },
    answers(step) {
      const isOpen = check.progress().questions.length > 0;
      showAnswers(answerRows);
      for (const [id, row] of answerRows)
        row.hidden = check.given.answers[id] === undefined;
      part(step, 'more').hidden = !isOpen;
      part(step, 'to-results').classList.toggle('button-quiet', isOpen);
      const isDone = isOpen || check.nextOfRest() === undefined;
      part(step, 'unasked').hidden = isDone;
      part(step, 'rest').hidden = isDone;
    },
    results(step) {
      for (const [id, details] of whatIfRows) {
        const { element, write } = field(id);
        element.hidden = false;
        details.append(element);
        write(check.given.answers[id]);
      }
      say(part(step, 'day'), word('day', anyWords.day(asOf)));
      part(step, 'rest').hidden = check.nextOfRest() === undefined;
      redraw();
    },
  });

  /** @returns {string[]} the measures that stand under another heading than before, or with another sum */
  const redraw = () => {
    const draw = (/** @type {boolean} */ unlocks) => {
      const result = check.decide(undefined, unlocks);
      return results.draw({ result, sentences: sentences(result), scope: check.given.scope });
    };
    clearTimeout(waiting);
    if (!isSmall)
      waiting = setTimeout(draw, 300, true);
    showAnswers(whatIfRows);
    part(root, 'reset').hidden = !check.isTrying;
    return draw(isSmall);
  };

  /** @param {string[]} measures */
  const changes = (measures) => (measures.length ? [word('changed') + measures.map((id) => word('verdict-changed', ...results.placeOf(id))).join(word('semicolon'))] : [word('changed-none')]);

  /** @param {string | undefined} id @param {string} [purpose] without a question left, the answers */
  const goAsk = (id, purpose) => steps.go(id ? { step: 'question', field: id, purpose } : { step: 'answers' });
  const goOn = () => goAsk(check.progress().questions[0]?.input);
  const goOnWithRest = () => goAsk(check.nextOfRest(), 'rest');

  const carrier = carrierOf(page, {
    fields: [...fields.values()].map(({ shape }) => shape),
    targets: targets.map(({ value }) => value),
    given: () => check.given,
    step: () => steps.place.step,
    arrive(given, lines, dropped, step) {
      const lost = [...load(given), ...dropped].map((id) => field(id)?.question || id);
      if (step === 'question')
        goOn();
      else
        steps.go({ step });
      tell('notice', lost.length ? [...lines, word('file-dropped', lost.join(word('semicolon')))] : lines);
    },
  });

  /** @param {Given} given */
  const load = (given) => {
    const dropped = check.load(given);
    const { scope } = given;
    for (const box of targets)
      box.checked = Boolean(scope?.includes(box.value));
    /** @type {HTMLInputElement} */ (find(root, scope ? '#scope--some' : '#scope--all')).checked = true;
    showScope();
    return dropped;
  };

  const showScope = () => {
    part(root, 'scope').hidden = !some.checked;
  };

  /** @param {Field} asked @param {string} problem */
  const tellProblem = (asked, problem) => {
    const summary = part(root, 'errors');
    const link = /** @type {HTMLAnchorElement} */ (part(summary, 'mend'));
    link.href = `#${asked.control.id}`;
    say(link, problem);
    summary.hidden = false;
    summary.focus();
    steps.entitle(word('error'));
  };

  /** What the reader typed, if it can be an answer; else what is wrong stands beside it. @param {Field} asked */
  const read = (asked) => {
    const { value = null, problem: missing } = asked.read();
    const [problem = ''] = missing ? [word(missing)] : sentences({ errors: check.faultsOf(asked.id, value) }).errors();
    asked.tellProblem(problem);
    return { problem, value };
  };

  const begin = part(root, 'begin');
  begin.addEventListener('change', showScope);
  begin.addEventListener('submit', (event) => {
    event.preventDefault();
    const chosen = targets.filter(({ checked }) => checked).map(({ value }) => value);
    check.narrow(some.checked && chosen.length ? chosen : null);
    tell('notice', []);
    goOn();
  });

  part(root, 'form').addEventListener('submit', (event) => {
    event.preventDefault();
    const { field: id, purpose } = steps.place;
    const asked = field(id);
    const { problem, value } = read(asked);
    if (problem) {
      tellProblem(asked, problem);
      return;
    }
    // What the change brings is told beside what was drawn before it.
    if (purpose === 'change')
      redraw();
    check.answer(asked.id, value);
    carrier.follow();
    tell('affected', []);
    if (purpose === 'rest')
      goOnWithRest();
    else if (purpose === 'change') {
      steps.go({ step: 'answers' });
      tell('affected', changes(redraw()));
    } else
      goOn();
  });

  find(root, '.what-if').addEventListener('input', ({ target }) => {
    const { dataset } = /** @type {HTMLElement} */ (/** @type {HTMLElement} */ (target).closest('[data-field]'));
    const asked = field(dataset.field);
    const { problem, value } = read(asked);
    if (problem)
      return;
    check.tryOut(asked.id, value);
    announce(changes(redraw()).join(''));
  });

  /** What buttons do, by the name of their attribute. @type {Record<string, (button: HTMLElement) => void>} */
  const does = {
    back: () => history.back(),
    mend: () => field(steps.place.field).control.focus(),
    'to-answers': () => steps.go({ step: 'answers' }),
    'to-results': () => steps.go({ step: 'results' }),
    more: goOn,
    rest: goOnWithRest,
    change: ({ dataset: { change } }) => goAsk(change, 'change'),
    reset() {
      check.restore();
      steps.go(steps.place);
    },
    ...carrier.does,
    print: () => print(),
    wipe() {
      carrier.wipe();
      load({ answers: {}, scope: null });
      for (const one of fields.values())
        one.write(undefined);
      // Nor does anything of them stay in the steps that are hidden.
      showAnswers(answerRows);
      redraw();
      tell('affected', []);
      steps.go({ step: 'begin' });
      tell('notice', [word('wiped')]);
    },
  };
  root.addEventListener('click', (event) => {
    const button = /** @type {HTMLElement | null} */ (/** @type {Element} */ (event.target).closest('button, [data-back], [data-mend]'));
    const name = button && Object.keys(does).find((each) => button.hasAttribute(`data-${each}`));
    if (!name)
      return;
    event.preventDefault();
    does[name](button);
  });

  addEventListener('beforeprint', results.openAll);

  root.hidden = false;
  part(root, 'continue').hidden = !carrier.hasKept();
  const chosen = targets.find(({ id }) => hash === `#${id}`);
  if (chosen) {
    load({ answers: {}, scope: [chosen.value] });
    chosen.closest('details')?.setAttribute('open', '');
  } else
    carrier.readHash(hash);
}
