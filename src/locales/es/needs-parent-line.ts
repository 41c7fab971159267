/** Where no plan can be read at all none holds, and everything is closed. */
export const needsParentLine = (isPlanThere: boolean): string =>
  isPlanThere
    ? "El último plan sigue en pie. No es por nada que hayas hecho."
    : "Las redes siguen cerradas hasta entonces. No es por nada que hayas hecho.";
