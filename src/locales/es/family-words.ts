import type { familyWords as english } from "../en/family-words.ts";
import type { Wording } from "../shared/wording.ts";
import { longDate, untilClock } from "./format.ts";
import { listWords } from "./list-words.ts";

/** The family, behind the PIN. */
export const familyWords: Wording<typeof english> = {
  title: "Familia",
  children: "Hijos e hijas",
  addChild: "Añadir",
  newChild: "Alguien más",
  add: "Añadir",
  remove: (name) => `Quitar a ${name}`,
  removeLine: "Su plan se va también. Los minutos que se anotaron se quedan en este equipo.",
  hasCode: "tiene código",
  turns: (age, date) => `cumple ${age} el ${longDate(date)}`,
  codeOffer: "Toca un nombre para darle cuatro cifras propias.",
  code: "Cuatro cifras",
  codeLine: "Para que nadie gaste el tiempo de otra persona. Una cortesía entre hermanos, no una cerradura.",
  setCode: "Poner el código",
  clearCode: "Ya sin código",
  codeError: "Cuatro cifras.",
  grownUps: "Personas adultas",
  addGrownUp: "Añadir una persona adulta",
  newGrownUp: "Otra persona adulta",
  grownUpName: "Nombre",
  noName: "Un nombre, como Mamá, Papá o Abuela.",
  nameless: "Persona adulta",
  me: "eres tú",
  newPin: (name) => `Un PIN nuevo para ${name}`,
  pin: "PIN",
  keepPin: "Déjalo vacío para conservar el PIN.",
  use: "¿Cómo se usa este navegador?",
  shared: "Lo compartimos todos",
  onlyChildren: "Solo lo usan los hijos",
  useLine:
    "Compartido, pregunta «¿Quién está aquí?» al arrancar, tras bloquear la pantalla o tras un cuarto de hora de ausencia.",
  guests: "Visitas",
  guestsLine: "Durante una hora, sin contar. Quien abra algo cierra su sesión al final.",
  openForGuests: "Abrir una hora",
  closeForGuests: "Cerrar de nuevo",
  guestOpen: (siteNames, untilMs, timeZone) => `Abierto ${untilClock(untilMs, timeZone)}: ${listWords(siteNames)}.`,
  recovery: "Código de recuperación",
  askCode: "¿Tienes aún a mano tu código de recuperación?",
  atHand: "Sí, lo tengo",
  newCode: "Hacer uno nuevo",
  hello: (name) => `Hola, ${name}`,
};
