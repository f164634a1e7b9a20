import { MET, UNMET, joined, swayed } from "../Runtime/Verdicts.js";

export const any = (rules) => joined("any", rules, swayed(MET, MET, UNMET));
