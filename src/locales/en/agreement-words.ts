/** The plan on paper. */
export const agreementWords = {
  title: (name: string): string => `Our plan for social media: ${name}`,
  date: (date: string): string => `As we agreed it on ${date}.`,
  promise: "We keep to it together. When it no longer fits, we talk and write a new one.",
  parent: "Parent",
} as const;
