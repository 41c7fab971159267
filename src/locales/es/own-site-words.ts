import type { ownSiteWords as english } from "../en/own-site-words.ts";
import type { Wording } from "../shared/wording.ts";
import { listWords } from "./list-words.ts";

/** Sites that a parent adds to a plan. */
export const ownSiteWords: Wording<typeof english> = {
  title: "Sitios propios",
  lead: "Un sitio que no está en nuestra lista. Sus páginas cuentan y se cierran como las de cualquier otro, todas juntas.",
  address: "Añadir un sitio propio",
  hint: "Su dirección, por ejemplo example.org. Cuando cambies el plan, tu navegador preguntará si Porchlight puede ver ese sitio.",
  add: "Añadir el sitio",
  missing: "Tu navegador no deja entrar a Porchlight, así que sus páginas se cierran solas.",
  giveBack: "Preguntar otra vez al navegador",
  full: (most) => `Un plan admite como mucho ${most} sitios propios.`,
  refused: (sites, nameOf) =>
    `Al navegador se le dijo que no deje a Porchlight ver ${listWords(sites.map(nameOf))}, así que no ha cambiado nada.`,
  problem(problem, nameOf) {
    switch (problem.kind) {
      case "known":
        return `${nameOf(problem.by)} ya está aquí.`;
      case "browser-page":
        return "Esa es una página del navegador o de este equipo, no un sitio.";
      case "many-sites":
        return "Así terminan muchas direcciones. Añade cada sitio con la suya.";
      case "no-extensions":
        return "Los navegadores no dejan entrar ninguna extensión en ese sitio.";
      case "web-proxy":
        return "Muestra páginas de otros sitios con su propio nombre, así que nada podría decir de cuáles. Sigue siendo una puerta lateral: cerrada mientras lo esté algún sitio.";
      case "no-site":
        return "Esa no es la dirección de un sitio. Prueba con algo como example.org.";
    }
  },
};
