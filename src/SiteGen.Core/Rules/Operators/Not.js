import { MET, UNMET, over } from "../Runtime/Verdicts.js";

export const not = (rule) => over("not", { [MET]: UNMET, [UNMET]: MET }[rule.verdict] || rule.verdict, [rule]);
