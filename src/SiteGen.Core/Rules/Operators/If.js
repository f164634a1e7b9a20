import { MET, UNKNOWN, agreed, over } from "../Runtime/Verdicts.js";

export const either = (when, then, otherwise) => {
  const { verdict } = when;
  if (verdict !== UNKNOWN) {
    const [branch, rule] = verdict === MET ? ["then", then()] : ["else", otherwise()];
    return over("if", rule.verdict, [when, rule], { branch }, [rule]);
  }
  const branches = [then(), otherwise()];
  return over("if", agreed(branches.map((rule) => rule.verdict)), [when, ...branches]);
};
