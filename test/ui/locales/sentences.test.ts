import { describe, expect, it } from "vitest";
import type { Language } from "#domain/language";
import { presetPlan } from "#domain/plan/preset-plan";
import { SPEECHES } from "./every-language.ts";
import { FULL_PLAN, NAMES } from "./sayings.ts";

/** As a person sees it: isolates and spaces that do not break are no letters. */
const seen = (text: string): string => text.replaceAll(/[\u2068\u2069]/g, "").replaceAll("\u00a0", " ");
const say = (language: Language, plan: typeof FULL_PLAN): readonly string[] =>
  SPEECHES[language].planSentences.planSentences(plan, NAMES).map(seen);

describe("a plan to begin with", () => {
  it("reads in Spanish", () => {
    expect(say("es", presetPlan(10))).toEqual([
      "Tienes 60 minutos los días de clase y 120 minutos los días libres.",
      "De ese tiempo, para YouTube: 45 minutos.",
      "Las noches antes de clase todo se cierra a las 20:00 y se abre a las 07:00.",
      "Los viernes y sábados todo se cierra a las 20:30 y se abre a las 07:30.",
      "Todo está cerrado de 16:00 a 17:00 los días de clase para los deberes.",
      "Todo está cerrado de 18:00 a 19:00 todos los días para cenar.",
      "Dentro de los sitios para aprender, como Khan Academy, se ven vídeos de las redes sociales sin gastar minutos, aunque esas redes estén cerradas.",
      "Los demás sitios pueden abrirse desde los 13 años, o más tarde si sus normas o la ley lo dicen.",
      "Se puede pedir más tiempo dos veces al día.",
    ]);
  });

  it("reads in Arabic", () => {
    expect(say("ar", presetPlan(10))).toEqual([
      "لديك 60 دقيقة في أيام الدراسة و120 دقيقة في أيام العطلة.",
      "من هذا الوقت، حصة YouTube: 45 دقيقة.",
      "في الليالي التي تسبق الدراسة يُغلق كل شيء الساعة 20:00 ويُفتح الساعة 07:00.",
      "في مساء الجمعة والسبت يُغلق كل شيء الساعة 20:30 ويُفتح الساعة 07:30.",
      "كل شيء مغلق من 16:00 إلى 17:00 في أيام الدراسة للواجبات.",
      "كل شيء مغلق من 18:00 إلى 19:00 كل يوم للعشاء.",
      "داخل مواقع التعلّم، مثل Khan Academy، تعمل فيديوهات مواقع التواصل ولا تُحسب، حتى لو كانت تلك المواقع مغلقة.",
      "يمكن فتح المواقع الأخرى من عمر 13 سنة، أو بعده إن نصت قواعدها أو القانون على ذلك.",
      "يمكن طلب المزيد من الوقت مرتين في اليوم.",
    ]);
  });
});

describe("every part of a plan", () => {
  it.each<[Language, readonly string[]]>([
    [
      "es",
      [
        "La semana tiene 300 minutos en total, desde el lunes.",
        "Lo que sobra de un día se suma al siguiente, como mucho 30 minutos.",
        "Se pueden tomar 15 minutos más sin preguntar, dos veces al día.",
        "Después de 30 minutos sin parar hay un descanso de 2 minutos.",
        "Para YouTube y Reddit: 40 minutos en conjunto.",
        "Dentro de los demás sitios también se ven los vídeos de un sitio cerrado, según las horas y los minutos.",
        "También son sitios para aprender, porque lo dicen tus padres: school.example.org.",
        "No están entre los sitios para aprender: duolingo.com.",
        "Cerrado: Reddit.",
        "Abierto cuando se acaban los minutos: mensajes.",
        "No cuenta: búsqueda.",
        "Se puede pedir más tiempo dos veces al día.",
        "Reddit bajo /r/homework no cuenta.",
        "Ya abierto, porque lo dicen tus padres: mensajes en Facebook.",
        "Tus padres abrieron contigo Instagram.",
        "El 23 de noviembre de 2026: Tienes 90 minutos todos los días.",
        "Del 24 de diciembre de 2026 al 6 de enero de 2027: No hay descansos.",
      ],
    ],
    [
      "ar",
      [
        "في الأسبوع 300 دقيقة في المجموع، بدءًا من الاثنين.",
        "ما يبقى من يوم يُضاف إلى اليوم التالي، بحد أقصى 30 دقيقة.",
        "يمكن أخذ 15 دقيقة إضافية دون سؤال، مرتين في اليوم.",
        "بعد 30 دقيقة متواصلة تأتي استراحة مدتها دقيقتان.",
        "حصة مشتركة بين YouTube وReddit: 40 دقيقة.",
        "وداخل سائر المواقع تعمل أيضًا فيديوهات موقع مغلق، ضمن الساعات والدقائق.",
        "من مواقع التعلّم بقرار والديك: school.example.org.",
        "ليس من مواقع التعلّم: duolingo.com.",
        "مغلق: Reddit.",
        "مفتوح بعد انتهاء الدقائق: الرسائل.",
        "لا يُحسب: البحث.",
        "يمكن طلب المزيد من الوقت مرتين في اليوم.",
        "لا يُحسب: Reddit تحت /r/homework.",
        "مفتوح من الآن بقرار والديك: الرسائل على Facebook.",
        "فتح والداك معك: Instagram.",
        "في 23 نوفمبر 2026: لديك 90 دقيقة كل يوم.",
        "من 24 ديسمبر 2026 إلى 6 يناير 2027: لا استراحات.",
      ],
    ],
  ])("reads in %s", (language, sentences) => {
    expect(say(language, FULL_PLAN)).toEqual(expect.arrayContaining([...sentences]));
  });
});
