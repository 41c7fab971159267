import type { codeWords as english } from "../en/code-words.ts";
import type { Wording } from "../shared/wording.ts";
import { minutes, minutesLeft } from "./format.ts";

/** Phone codes, as a parent makes them and a child types one. */
export const codeWords: Wording<typeof english> = {
  title: "Códigos por teléfono",
  what: "Diez códigos para leer por teléfono. Cada uno vale una vez, por 15 minutos, como mucho dos al día. Los nuevos anulan los anteriores.",
  photograph: "Haz una foto de esta página y guárdala lejos de este equipo. Los códigos se muestran solo esta vez.",
  make: "Hacer diez códigos",
  making: "Un momento",
  photographed: "Ya los tengo",
  have: "Tengo un código",
  call: "Llama a tus padres y pide el siguiente código de su lista.",
  code: "Código",
  use: "Usarlo",
  given: (count) => `${minutes(count)} más, para hoy.`,
  used: "Ese ya se usó. Pide el siguiente.",
  enough: "Hoy ya se usaron dos códigos. El siguiente sirve mañana.",
  unlike: "Un código tiene ocho letras y cifras.",
  wrong: "No es ese. Míralo otra vez, letra por letra.",
  waiting: (waitMs) =>
    `El próximo intento, dentro de un rato: ${minutesLeft(Math.max(waitMs, 60_000)).toLowerCase()} como mucho.`,
};
