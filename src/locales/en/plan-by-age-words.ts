/** What plans by age propose beside their figures, and take only where it is tapped. */
export const planByAgeWords = {
  onlyIfTapped: "Only if you tap it:",
  supervised:
    "Below the age YouTube has a supervised form, and WhatsApp one that a parent manages where it is offered. Set that up first: we can't tell it from the other.",
} as const;
