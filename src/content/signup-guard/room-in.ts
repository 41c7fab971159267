import { attributeOf } from "./attribute-of.ts";
import type { Control } from "./control.ts";

/** How many characters a control has room for, as the page wrote it down; nothing where it does not say. */
export const roomIn = ({ element }: Control): string => attributeOf(element, "maxlength");
