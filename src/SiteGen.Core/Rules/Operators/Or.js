import { MET, UNMET, joined, swayed } from "../Runtime/Verdicts.js";

export const or = (rules) => joined("or", rules, swayed(MET, MET, UNMET));
