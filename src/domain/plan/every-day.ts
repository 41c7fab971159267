import type { Weekly } from "./plan.ts";

export const everyDay = <T>(value: T): Weekly<T> => [value, value, value, value, value, value, value];
