/** The page in front is of a site that no rule of the plan knows. */
export const addHereWords = {
  line: (siteName: string, name: string): string => `This page: ${siteName}. It isn't in ${name}'s plan.`,
  asks: "Your browser asks first whether Porchlight may see that site.",
  button: "Add to the plan",
  does: (siteName: string, name: string): string => `Add to the plan: put ${siteName} in ${name}'s plan`,
  done: (siteName: string, name: string): string => `${siteName} is in ${name}'s plan and counts from now on.`,
} as const;
