import type { pageWords as english } from "../en/page-words.ts";
import type { Wording } from "../shared/wording.ts";

/** Single pages that a parent allows. */
export const pageWords: Wording<typeof english> = {
  title: "Páginas sueltas",
  lead: "El vídeo de una clase, un canal, un grupo: abiertos donde el plan cierra lo demás. La edad del sitio, las horas y los minutos cuentan como en todas partes.",
  address: "Abrir una página suelta",
  hint: "Pega su dirección, o varias. Lo que enlaza sigue cerrado.",
  eachByItself: {
    videos: (site) =>
      `Se abren sus propias páginas, no los vídeos: en ${site} la dirección no dice de quién es un vídeo. Añade cada vídeo que haga falta.`,
    posts: (site) =>
      `Se abre su propia página, no las publicaciones: en ${site} la dirección no dice de quién es una publicación. Añade cada una que haga falta.`,
    recordings: (site) =>
      `Se abren sus propias páginas y sus directos, no las grabaciones: en ${site} la dirección no dice de quién es una grabación. Añade cada una que haga falta.`,
  },
  add: "Abrir la página",
  ownName: "Un nombre propio",
  known: "Ya está aquí.",
  full: (most) => `Un plan admite como mucho ${most} páginas sueltas.`,
  noThing:
    "Esa dirección no nombra una sola cosa que podamos distinguir de otras. Pega la de un vídeo, un canal, una cuenta, una publicación, un grupo o un servidor.",
  noSite: "Esa no es una página de un sitio de nuestra lista.",
};
