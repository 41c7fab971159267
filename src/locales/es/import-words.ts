import type { importWords as english } from "../en/import-words.ts";
import type { Wording } from "../shared/wording.ts";

/** What another blocker held, as a starting point for a plan. */
export const importWords: Wording<typeof english> = {
  title: "Traer lo que tenía otro programa",
  lead: "Las opciones de LeechBlock NG guardadas en un archivo, o una lista con un sitio en cada línea. Solo añade al plan, y nada vale hasta que lo tomes.",
  choose: "Elige el archivo del otro programa",
  tooLarge: "Una lista tiene como mucho 400 kilobytes. No se ha cambiado nada.",
  nothing: "En este archivo no hay ningún sitio. No se ha cambiado nada.",
  same: "El plan ya lo tiene todo.",
  take: (name) => `Pasarlo al plan de ${name}`,
  refused: "El navegador no nos deja entrar en esos sitios, así que no se ha cambiado nada.",
  left: (count) => (count === 1 ? "1 línea queda fuera" : `${count} líneas quedan fuera`),
  why: {
    exception: "una excepción; en el plan se pueden abrir páginas sueltas",
    keyword: "una palabra que buscar; aquí no se lee nada de las páginas",
    referrer: "de dónde se venía",
    part: "una parte de un sitio; el plan tiene las suyas",
    "no-site": "no es un sitio",
    "web-proxy": "un proxy web; se cierran junto con lo que abren",
    "browser-page": "una página del navegador",
    "many-sites": "muchos sitios a la vez",
    "no-extensions": "un sitio al que el navegador no deja entrar a ninguna extensión",
    hours: "horas solo para algunos sitios; aquí valen para todo",
    period: "minutos de un tiempo que no es un día",
    nothing: "no cerraba nada",
    off: "estaba apagado",
    "too-many": "más sitios propios de los que caben en un plan",
  },
};
