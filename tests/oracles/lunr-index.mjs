// Builds with lunr.js: one corpus a line on stdin, its index as JSON a line on stdout.
import { readFileSync } from "node:fs";
import { built } from "./lunr-jobs.mjs";

const jobs = readFileSync(0, "utf8").split("\n").map((line) => JSON.parse(line));
process.stdout.write(jobs.map((job) => JSON.stringify(built(job))).join("\n"));
