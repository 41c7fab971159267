import type { seenWords as english } from "../en/seen-words.ts";
import type { Wording } from "../shared/wording.ts";

/** What is said to parents of social sites that are in no list. */
export const seenWords: Wording<typeof english> = {
  title: "Detectar otras redes sociales",
  switchLine: "Estar atento a ellas",
  lead: "Apagado mientras no lo enciendas. Tu navegador preguntará entonces si Porchlight puede ver todos los sitios, porque nadie sabe de antemano cuál es una red social. Mira cómo está hecha una página, solo en este ordenador, y no guarda más que el nombre del sitio.",
  on: "Cuenta ese sitio desde que lo ve, y te pregunta aquí qué hacer con él.",
  refused: "Tu navegador recibió un no, así que nada ha cambiado.",
  headline: (host) => `${host} parece una red social.`,
  shows: (host, site) => `${host} muestra ${site} con otro nombre.`,
  counted: "Cuenta como los demás hasta que digas otra cosa.",
  add: "Añadir al plan",
  keep: "Seguir contándolo",
  close: "Cerrarlo",
  ignore: "No es una red social",
  done: {
    add: (host) => `${host} está en el plan.`,
    keep: (host) => `${host} sigue contando.`,
    close: (host) => `${host} está cerrado.`,
    ignore: (host) => `${host} se deja en paz.`,
  },
  look: "Ver",
};
