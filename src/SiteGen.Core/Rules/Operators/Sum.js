import { add } from "./Add.js";

export const sum = (first, ...others) => others.reduce((total, each) => add(total, each), first);
