/** What of a page is no text that one reads beside a field: what lists offer, and what is not shown. */
export const SILENT = "option,script,style,template,noscript,[role=listbox],[role=option],svg";
