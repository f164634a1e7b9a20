// Reads { schema, values } from stdin and prints, for each value, what ajv finds wrong with it: a list of lists of strings.
import { readFileSync } from "node:fs";
import { faultsBy } from "./schema.mjs";

const { schema, values } = JSON.parse(readFileSync(0, "utf8"));
process.stdout.write(JSON.stringify(values.map(faultsBy(schema))));
