/**
 * A name or a figure that runs its own way within a sentence from right to left: first strong isolate (U+2068) and its end
 * (U+2069). Without them a full stop after `Instagram` jumps to its other side.
 */
export const isolated = (text: string): string => `\u2068${text}\u2069`;
