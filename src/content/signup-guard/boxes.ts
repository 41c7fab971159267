/** Boxes that a page draws and that open a list. */
export const BOXES = "[role=combobox],[aria-haspopup=listbox]";
