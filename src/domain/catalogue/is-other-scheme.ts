/** `about:`, `chrome://`, `file:`; not `example.org:8080`. */
const OTHER_SCHEME = /^(?!https?:)[a-z][a-z\d+.-]*:(?!\d)/i;

/** A page of the browser's own, or of the computer, was typed, and no site. */
export const isOtherScheme = (typed: string): boolean => OTHER_SCHEME.test(typed.trim());
