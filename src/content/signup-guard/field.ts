/** What a person fills in, whatever it is for. */
export const FIELD = "input:not([type=hidden]):not([type=button]):not([type=submit]),select,textarea";
