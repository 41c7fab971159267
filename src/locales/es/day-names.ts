/** The days of a week, Monday first. */
export const dayNames = {
  short: ["lu", "ma", "mi", "ju", "vi", "sá", "do"],
  long: ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"],
} as const;
