import Ajv2020 from "ajv/dist/2020.js";

/** What ajv finds wrong with a value, as a function of it: a list of strings. */
export function faultsBy(schema) {
  const ajv = new Ajv2020({ strict: true, strictTypes: false, allowUnionTypes: true, allErrors: false });
  ajv.addFormat("date", /^\d{4}-\d{2}-\d{2}$/);
  ajv.addFormat("uri", { validate: (text) => URL.canParse(text) });
  const validate = ajv.compile(schema);
  return (value) => (validate(value) ? [] : validate.errors.map((fault) => `${fault.instancePath} ${fault.message}`));
}
