/** What a person fills in, whatever it is for. */
export const FIELD = "input:not([type=hidden],[type=button],[type=submit]),select,textarea";
