// Corpora for lunr.js: { fields: [[name, boost]], metadata, pipeline: "default" or labels of the search pipeline, documents: [{ id, boost, values }] }.
// With labels, a value is a list of tokens as they stand after the index pipeline: text, or [text, start, length, ordinal].
import lunr from "lunr";

lunr.utils.warn = () => {};

const tokenOf = (given) => {
  const [text, start, length, index] = [given].flat();
  return new lunr.Token(text, start === undefined ? {} : { position: [start, length], index });
};

/** The index that lunr.js itself makes. */
export function built({ fields, metadata, pipeline, documents }) {
  const builder = new lunr.Builder();
  if (pipeline === "default") {
    builder.pipeline.add(lunr.trimmer, lunr.stopWordFilter, lunr.stemmer);
    builder.searchPipeline.add(lunr.stemmer);
  } else {
    builder.tokenizer = (tokens) => (tokens ?? []).map(tokenOf);
    builder.searchPipeline.add(...pipeline.map((label) => lunr[label]));
  }
  builder.metadataWhitelist = metadata;
  builder.ref("id");
  for (const [name, boost] of fields)
    builder.field(name, { boost });
  for (const { id, boost, values } of documents)
    builder.add({ __proto__: null, id, ...values }, { boost });
  return builder.build();
}
