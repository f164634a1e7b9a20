import { every, joined } from "../Runtime/Verdicts.js";

export const and = (rules) => joined("and", rules, every);
