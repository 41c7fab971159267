import type { SignupWords } from "#domain/signup/signup-order";
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

const signup: Omit<SignupWords, "differs"> = {
  slip: {
    headline: "¿Está bien?",
    line: "Esta fecha de nacimiento es casi la de tu perfil. Si fue un despiste, corrígela. No se le cuenta a nadie.",
  },
  correct: "Corregirla",
  close: "Volver a la página",
  ask: "Preguntar a mis padres",
  asked: "Queda aquí para tus padres.",
  cannotAsk: "Hoy no quedan preguntas. Habla con tus padres.",
};

/** What stands on a page itself: the notices, the pill of each ending, the buttons. */
export const guardWords = {
  page,
  signup,
  finishing: (ending: Ending): CurtainWords => finishing[ending],
  notice(minutesLeft: 10 | 3 | 1): string {
    return minutesLeft === 1 ? "Queda 1 minuto." : `Quedan ${minutesLeft} minutos. Buen momento para ir terminando.`;
  },
};
