/** From the week in the popup to the whole record. */
export const myRecordWords = {
  all: "All of my record",
} as const;
