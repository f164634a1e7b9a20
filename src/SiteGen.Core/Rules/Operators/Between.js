import { every, joined } from "../Runtime/Verdicts.js";

/** @param ends comparisons with those that there are */
export const between = (ends) => joined("between", ends, every);
