/** Where no plan can be read at all none holds, and everything is closed. */
export const needsParentLine = (isPlanThere: boolean): string =>
  isPlanThere
    ? "The last plan still holds. It's nothing you did."
    : "Social sites stay closed until then. It's nothing you did.";
