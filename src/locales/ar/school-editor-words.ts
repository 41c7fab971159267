import type { schoolEditorWords as english } from "../en/school-editor-words.ts";
import type { Wording } from "../shared/wording.ts";

/** What a parent decides about school work, and what it does. */
export const schoolEditorWords: Wording<typeof english> = {
  title: "للدراسة",
  line: "يُفتح البحث وما يُختار، بلا صفحة رئيسية ولا فيديوهات قصيرة ولا اقتراحات، ولا يبدأ فيديو من نفسه. وفي هذه الساعات يُغلق من هذه المواقع ما لا نهاية له مهما بقي من وقت. ويبقى وقت النوم والإيقاف المؤقت والأعمار كما هي.",
  sites: "مواقع للدراسة",
  open: "مفتوح للدراسة من",
  name: "ساعات الدراسة",
  addHours: "ساعات أخرى",
  noHours: "بلا ساعات يُفتح حين تمنح وقتًا لها.",
  cost: "كلفة هذا الوقت",
  costs: { apart: "يُحسب وحده ولا يُنقص شيئًا", counts: "يُؤخذ من الدقائق" },
  most: ["بحد أقصى", "دقيقة للدراسة في اليوم."],
  minutes: "دقائق الدراسة في اليوم",
  add: "الدراسة",
  remove: "لا شيء للدراسة",
};
