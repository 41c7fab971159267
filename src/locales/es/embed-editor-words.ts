import type { embedEditorWords as english } from "../en/embed-editor-words.ts";
import type { Wording } from "../shared/wording.ts";

/** What a parent decides about players of closed sites inside other sites. */
export const embedEditorWords: Wording<typeof english> = {
  title: "Vídeos dentro de otros sitios",
  line: "Muchas lecciones llevan un vídeo de YouTube o de Vimeo. Elige dónde se ve ese vídeo aunque su sitio esté cerrado. De ese sitio solo se abre el reproductor; la hora de dormir y las pausas siguen en pie.",
  where: "Dónde se ven",
  wheres: {
    "learning-sites": "Dentro de sitios para aprender",
    everywhere: "Dentro de todos los sitios",
    nowhere: "En ninguna parte",
  },
  costs: {
    "learning-sites": "Allí no gastan nada. Dentro de los demás sitios siguen cerrados.",
    everywhere:
      "Dentro de los sitios para aprender no gastan nada; dentro de los demás, lo mismo que en su propio sitio.",
    nowhere: "Los vídeos de un sitio abierto se ven como siempre, y cuentan.",
  },
  sites: "Sitios para aprender",
  ours: "Toca uno para quitarlo de la lista.",
  address: "Añadir un sitio para aprender",
  hint: "Por ejemplo, el de tu centro: school.example.org.",
  add: "Añadir a la lista",
  known: "Ya es un sitio para aprender.",
  social: (site) => `${site} es un sitio del que trata el propio plan, así que no puede ser un sitio para aprender.`,
  full: (most) => `Un plan admite como mucho ${most} sitios para aprender propios.`,
};
