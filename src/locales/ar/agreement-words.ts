import type { agreementWords as english } from "../en/agreement-words.ts";
import type { Wording } from "../shared/wording.ts";
import { isolated } from "./isolated.ts";

/** The plan on paper. */
export const agreementWords: Wording<typeof english> = {
  title: (name) => `خطتنا لوسائل التواصل: ${isolated(name)}`,
  date: (date) => `كما اتفقنا عليها في ${date}.`,
  promise: "نلتزم بها معًا. وعندما لا تعود مناسبة نتحدث ونكتب خطة جديدة.",
  parent: "أحد الوالدين",
};
