/** What stands around a list of sites that is too long to be read at once. */
export const siteListWords = {
  more: (count: number): string => (count === 1 ? "1 more site" : `${count} more sites`),
  known: "Best known",
  others: "More sites",
};
