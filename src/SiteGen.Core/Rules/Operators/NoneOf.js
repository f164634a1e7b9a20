import { MET, UNMET, joined, swayed } from "../Runtime/Verdicts.js";

export const none = (rules) => joined("none", rules, swayed(MET, UNMET, MET));
