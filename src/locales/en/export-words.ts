/** The record on its way out, in Settings. */
export const exportWords = {
  title: "Export the record",
  lead: "A file that other programs read. Whoever has it can read it too.",
  whose: "Whose record",
  everyone: "Everyone's",
  as: "As",
  csv: "A table (CSV): minutes",
  json: "A document (JSON): minutes and journal",
  make: "Export",
  making: "Gathering the record",
  made: "The file is among your downloads.",
} as const;
