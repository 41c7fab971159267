import { addressToKeep } from "./address-to-keep.ts";

const page = (url: string): string => addressToKeep(url).split("#", 1)[0] ?? "";

/** The same address but for a place within the page. */
export const isSamePage = (one: string, other: string): boolean => page(one) === page(other);
