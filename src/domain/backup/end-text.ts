/** What the last part of a backup is a signature of: every other part by its print (SHA-256), in order. */
export const endText = (prints: readonly string[]): string => JSON.stringify(["backup", ...prints]);
