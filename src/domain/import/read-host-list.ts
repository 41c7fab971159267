/** In front of a host in a `hosts` file: where it is led to. */
const LED_TO = /^(?:0\.0\.0\.0|127\.0\.0\.1|::1?)\s+/;
const COMMENT = /\s*(?:#|!).*$/;

/**
 * A plain list, a host or an address in each line: also as a `hosts` file has it, or a filter list (`||host^`). What stands behind
 * `#` or `!` is left out.
 */
export const readHostList = (text: string): readonly string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim().replace(COMMENT, "").replace(LED_TO, "").replace(/^\|\|/, "").replace(/\^$/, ""))
    .filter((line) => line !== "");
