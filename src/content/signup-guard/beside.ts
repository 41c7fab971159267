/** What a press on these does is beside the form: a list opens, a day is chosen, a switch turns. */
export const BESIDE =
  "[aria-haspopup],[aria-expanded],[role=option],[role=gridcell],[role=tab],[role=switch],[role=checkbox],[role=radio],[role=menuitem],[role=listbox] *,[role=grid] *,[type=reset]";
