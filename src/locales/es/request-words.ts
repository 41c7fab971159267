import type { Purpose } from "#domain/asking/child-request";
import type { RequestLine } from "#domain/report/request-line";
import type { requestWords as english } from "../en/request-words.ts";
import type { Wording } from "../shared/wording.ts";
import { atClock, clock } from "./format.ts";
import { placeNames } from "./place-names.ts";

const PURPOSES: Readonly<Record<Purpose, string>> = {
  school: "Para clase",
  talk: "Para hablar con alguien",
  finish: "Para terminar algo",
  because: "Porque sí",
};

/** A question that waits, as its parent reads it. */
export const requestWords: Wording<typeof english> = {
  headline: sayHeadline,
  details: sayDetails,
  said: (line) => `«${line}»`,
  give: (minutes) => `Dar ${minutes}`,
  openIt: "Abrirlo hoy",
  endPause: "Acabar la pausa",
  read: "Visto",
  another: "En otro momento",
  forSchool: "Solo para clase",
  notNow: "Ahora no",
  notNowTitle: "Una línea, si quieres",
  lines: ["Mañana", "Después de los deberes", "Hablemos"],
  ownLine: "Con tus palabras",
  sendNo: "Ahora no",
  saidNo: (name) => `${name} lo lee aquí.`,
};

/** `Mia pide 15 min de YouTube` */
function sayHeadline({ kind, childName, minutes, siteName, surface, given, endsPause }: RequestLine): string {
  if (kind === "wrongly-closed") {
    const what =
      siteName === null
        ? "una página"
        : `${surface === null || surface === "other" ? "una página" : placeNames[surface]} en ${siteName}`;
    return `${childName} dice que se cerró por error ${what}`;
  }
  if (kind === "signup") return `${childName} pregunta por una cuenta en ${siteName ?? "un sitio"}`;
  if (endsPause) return `${childName} pide que acabe la pausa`;
  if (minutes === null) return `${childName} pide abrir ${siteName ?? "algo"}`;
  const of = given.scope.site === "all" || siteName === null ? "" : ` de ${siteName}`;
  return `${childName} pide ${minutes} min${of}`;
}

/** `Para clase, 16:10. Hoy ya lo pidió una vez: no (15:20).` */
function sayDetails(request: RequestLine, timeZone: string): string {
  const first =
    request.purpose === null
      ? `${atClock(request.atMs, timeZone).replace("a", "A")}.`
      : `${PURPOSES[request.purpose]}, ${clock(request.atMs, timeZone)}.`;
  if (request.kind === "signup") return `${first} El formulario está en pausa. Para seguir juntos: «Usarlo yo».`;
  return request.before === 0 ? first : `${first} ${sayBefore(request, timeZone)}`;
}

const ANSWERS = { yes: "sí", no: "no", "taken-back": "retirado" } as const;

function sayBefore({ before, lastAnswer, lastAnswerAtMs, lastAnswerBy }: RequestLine, timeZone: string): string {
  const asked = `Hoy ya lo pidió ${before === 1 ? "una vez" : `${before} veces`}`;
  const by = lastAnswerBy === null ? "" : `${lastAnswerBy}, `;
  const at = lastAnswerAtMs === null ? "" : ` (${by}${clock(lastAnswerAtMs, timeZone)})`;
  return lastAnswer === null ? `${asked}.` : `${asked}: ${ANSWERS[lastAnswer]}${at}.`;
}
