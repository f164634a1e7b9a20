// Reads { schema, values } from stdin and prints, for each value, what ajv finds wrong with it: a list of lists of strings.
import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";

const { schema, values } = JSON.parse(readFileSync(0, "utf8"));
const ajv = new Ajv2020({ strict: true, strictTypes: false, allowUnionTypes: true, allErrors: false });
ajv.addFormat("date", /^\d{4}-\d{2}-\d{2}$/);
ajv.addFormat("uri", { validate: (text) => URL.canParse(text) });
const validate = ajv.compile(schema);
const faults = values.map((value) => (validate(value) ? [] : validate.errors.map((fault) => `${fault.instancePath} ${fault.message}`)));
process.stdout.write(JSON.stringify(faults));
