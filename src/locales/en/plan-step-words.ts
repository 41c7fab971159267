/** The pieces of the plan's first sentences, around their fields. */
export const planStepWords = {
  onSchoolDays: (name: string): string => `On school days ${name} has`,
  minutes: "minutes,",
  onFreeDays: "on free days.",
  schoolDayMinutes: "Minutes on a school day",
  freeDayMinutes: "Minutes on a free day",
  nights: {
    closes: "Everything closes at",
    opens: "and opens at",
    closesLabel: "Closes on school nights at",
    opensLabel: "Opens on school mornings at",
  },
  freeNights: {
    closes: "On Friday and Saturday it closes at",
    opens: "and opens at",
    closesLabel: "Closes on Friday and Saturday at",
    opensLabel: "Opens on Saturday and Sunday at",
  },
} as const;
