import type { Saying } from "#domain/door/refusal";

/** What a page says where the background refused, and a sentence helps. */
export const refusalWords: Readonly<Record<Saying, string>> = {
  "no-such-child": "Ese perfil ya no existe.",
  "no-plan": "No hay ningún plan que se pueda leer.",
  "pin-is-set": "Ya hay un PIN. Abre Porchlight con él.",
  "pin-too-weak": "Elige seis cifras o más, o unas cuantas palabras.",
  "date-in-future": "Esa fecha está en el futuro.",
  "child-first": "Primero hay que decir de quién es el plan.",
  "only-parents-give-more": "Solo tus padres pueden dar más.",
  "time-is-over": "Elige una hora de hoy que aún no haya llegado.",
  "clock-in-doubt": "El reloj está en duda: di primero en Hoy si está bien.",
  "disk-full":
    "El disco está lleno o no se puede escribir, así que no se puede probar ningún PIN. Haz sitio e inténtalo de nuevo.",
};
