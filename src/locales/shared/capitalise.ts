/** The first letter large, for a sentence that begins with a name of ours. */
export function capitalise(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
