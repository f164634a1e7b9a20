import { every, joined } from "../Runtime/Verdicts.js";

export const all = (rules) => joined("all", rules, every);
