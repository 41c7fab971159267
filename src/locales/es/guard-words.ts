import type { CurtainWords, PageWords } from "#domain/verdict/guard-order";
import type { Ending } from "#domain/verdict/verdict";

const page: PageWords = {
  wait: "Un momento",
  copy: "Copiar lo que escribí",
  copied: "Copiado",
  done: "He terminado",
  stop: "Parar ya",
  reload: "Recargar",
  needsReload: "Esta página necesita empezar de nuevo. Copia lo que estuvieras escribiendo.",
};

const finishing: Readonly<Record<Ending, CurtainWords>> = {
  text: { headline: "Se acabó el tiempo.", line: "Termina tu mensaje." },
  video: { headline: "El tiempo se acaba con este vídeo.", line: "" },
  call: { headline: "Se acabó el tiempo.", line: "Despídete cuando quieras." },
};

/** What stands on a page itself: the notices, the pill of each ending, the buttons. */
export const guardWords = {
  page,
  finishing: (ending: Ending): CurtainWords => finishing[ending],
  notice(minutesLeft: 10 | 3 | 1): string {
    return minutesLeft === 1 ? "Queda 1 minuto." : `Quedan ${minutesLeft} minutos. Buen momento para ir terminando.`;
  },
};
