import { rootOf } from "./Forms.js";
import { ONE, ZERO, floor, inverse, minus, negative, plus, times } from "./Rationals.js";
import { OPEN, SPLIT, during, now } from "./State.js";
import { contains, point, samples, truth } from "./Values.js";
import { UNKNOWN, UNMET } from "./Verdicts.js";

/** Where two lines cross, if they do. */
const crossing = (a, b) => {
  const slope = minus(times(a[1], b[2]), times(b[1], a[2]));
  return slope.n ? [times(minus(times(b[0], a[2]), times(a[0], b[2])), inverse(slope))] : [];
};

/** The figures to try: one of each kind, of whole ones both neighbours. */
const cells = (domain, marks, isWhole) => {
  const all = samples(marks, domain);
  return isWhole ? all.flatMap((at) => [floor(at), plus(floor(at), ONE)]).filter((at) => contains(domain, at)) : all;
};

const choicesOf = (index) => now.inputs[index].choices || [truth(true), truth(false)];

/** The one verdict that a rule has for all values of some open inputs within domains and constraints; undefined where it has several. */
const agreedOver = (rule, indexes) => {
  const values = [...now.values];
  const constraints = now.constraints.filter(({ inputs }) => inputs.some((index) => indexes.includes(index)));
  /** Figures and days; all others are choices or yes/no. */
  const figures = indexes.filter((index) => values[index].l);
  const domains = figures.map((index) => values[index]);
  let agreed;
  /** Whether the values as they are now agree with those before; those that cannot be agree with all. */
  const sample = () => {
    if (constraints.some(({ require }) => require().verdict === UNMET))
      return true;
    const { verdict } = rule();
    agreed = agreed || verdict;
    return verdict !== UNKNOWN && verdict === agreed;
  };
  const along = (place, marks, isWhole, next) => cells(domains[place], marks, isWhole).every((at) => {
    values[figures[place]] = point(at, SPLIT, figures[place]);
    return next(at);
  });
  /** One sample before the lines are sought: mostly it is open already, and so is the whole. */
  const anywhere = () => {
    figures.forEach((index, place) => (values[index] = point(cells(domains[place], [], now.inputs[index].whole)[0], SPLIT, index)));
    return sample();
  };
  /** With both figures as wide as they are. */
  const turns = () => {
    figures.forEach((index, place) => (values[index] = { ...domains[place], flags: SPLIT }));
    return during({ lines: [] }, () => {
      rule();
      constraints.forEach(({ require }) => require());
      return now.lines.filter((line) => line);
    });
  };
  const tryFigures = () => {
    if (!figures.length)
      return sample();
    if (!anywhere())
      return false;
    const lines = turns();
    if (figures.length < 2)
      return along(0, lines.map(rootOf), now.inputs[figures[0]].whole, sample);
    const slanted = lines.filter((line) => line[2].n);
    const all = [...slanted, ...[domains[1].l, domains[1].h].filter((end) => end.d).map((end) => [negative(end), ZERO, ONE])];
    const marks = all.flatMap((line, i) => all.slice(0, i).flatMap((other) => crossing(line, other)));
    const upright = lines.filter((line) => !line[2].n).map(rootOf);
    return along(0, [...marks, ...upright], false, (x) =>
      along(1, slanted.map(([at, rise, y]) => times(negative(plus(at, times(rise, x))), inverse(y))), false, sample));
  };
  const tryWords = ([index, ...rest]) => {
    if (index === undefined)
      return tryFigures();
    return choicesOf(index).every((value) => {
      values[index] = value;
      return tryWords(rest);
    });
  };
  return during({ values, trial: true, explain: false, axes: figures }, () => tryWords(indexes.filter((index) => !values[index].l))) ? agreed : undefined;
};

/** All answers to an input that are words. */
export const wordsOf = (index) => choicesOf(index).map((value) => ({ ...value, flags: 0 }));

/**
 * Those of the open inputs with some answers to which, taken one by one, a rule stays open: over none, and no two of them, it can be decided. All of them where
 * it comes out in different ways.
 */
const staysOpen = (rule, indexes) => {
  const wide = now.values;
  const values = [...wide];
  const ways = new Set();
  const isGiven = (index) => values[index] !== wide[index];
  const isOpen = () => {
    const ties = now.constraints.filter(({ inputs }) => inputs.some(isGiven)).map(({ require }) => require().verdict);
    const verdict = ties.includes(UNMET) || rule().verdict;
    if (!ties.includes(UNMET) && !ties.includes(UNKNOWN) && verdict !== UNKNOWN)
      ways.add(verdict);
    return verdict === UNKNOWN;
  };
  const find = (index) => {
    const tried = wide[index].l ? cells(wide[index], [], now.inputs[index].whole).map((at) => point(at, 0, index)) : wordsOf(index);
    if (!tried.some((value) => ((values[index] = value), ways.size > 1 || isOpen())))
      values[index] = wide[index];
  };
  during({ values, trial: true, explain: false }, () => indexes.forEach(find));
  return ways.size > 1 ? indexes : indexes.filter(isGiven);
};

/** Tries each of the inputs that are open, then every two of them: the first that decide, and the verdict. */
export const split = (rule, candidates) => {
  const open = candidates.filter((index) => now.values[index].flags & OPEN);
  const sets = [...open.map((index) => [index]), ...open.flatMap((one, i) => open.slice(i + 1).map((other) => [one, other]))];
  const refuted = [];
  const isRefuted = (indexes) => refuted.some((all) => indexes.every((index) => all.includes(index)));
  for (const indexes of sets)
    if (!isRefuted(indexes)) {
      refuted.push(staysOpen(rule, [...new Set([...indexes, ...open])]));
      const verdict = isRefuted(indexes) ? undefined : agreedOver(rule, indexes);
      if (verdict)
        return [verdict, indexes];
    }
  return undefined;
};
