import { BEST_KNOWN_LESSONS } from "#domain/catalogue/best-known-lessons";
import { readableHost } from "#domain/catalogue/readable-host";
import type { Embeds } from "#domain/plan/plan";
import { listWords } from "./list-words.ts";

/** Where videos of closed sites play inside others, and what that costs. */
export function embedSentences({ where, added, removed }: Embeds): readonly string[] {
  if (where === "nowhere") return ["Los vídeos de un sitio cerrado no se ven dentro de ningún otro sitio."];
  const { name, host } = BEST_KNOWN_LESSONS;
  const inside = removed.includes(host)
    ? "Dentro de los sitios para aprender"
    : `Dentro de los sitios para aprender, como ${name},`;
  return [
    `${inside} se ven vídeos de las redes sociales sin gastar minutos, aunque esas redes estén cerradas.`,
    ...(where === "everywhere"
      ? ["Dentro de los demás sitios también se ven los vídeos de un sitio cerrado, según las horas y los minutos."]
      : []),
    ...(added.length === 0
      ? []
      : [`También son sitios para aprender, porque lo dicen tus padres: ${listWords(added.map(readableHost))}.`]),
    ...(removed.length === 0
      ? []
      : [`No están entre los sitios para aprender: ${listWords(removed.map(readableHost))}.`]),
  ];
}
