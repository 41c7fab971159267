/**
 * What is asked for to be let onto every site. Never as the one pattern that covers both: Chromium gives that back with all
 * that it covers, what a parent gave for one site and what the manifest requires included (tried in 156; Firefox does not).
 */
export const EVERYWHERE: readonly string[] = ["https://*/*", "http://*/*"];
