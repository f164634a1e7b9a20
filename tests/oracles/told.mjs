// All that sentences say of a result, line by line.
export function all(sentences, result) {
  return [
    ...Object.keys(result.criteria).flatMap((id) => [`${id}:`, ...lines(sentences.why(id)), ...lines(sentences.whole(id))]),
    ...Object.keys(result.measures).flatMap((id) => [
      `${id}: ${sentences.status(id)}, ${sentences.sum(id)}`,
      ...sentences.details(id),
      ...lines(sentences.why(id)),
      ...lines(sentences.whole(id)),
    ]),
    ...Object.keys(result.programmes).flatMap(sentences.programme),
    ...sentences.total("open"),
    ...sentences.total("not_stated"),
    ...sentences.unlocks(),
    ...sentences.errors(),
  ];
}

function lines(items, gap = "") {
  return items.flatMap(({ text, verdict, items: below }) => [`${gap}- ${text} [${verdict}]`, ...lines(below, `${gap}  `)]);
}
