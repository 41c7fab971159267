import { countryRules, type CountryRule } from "../shared/country-rules.ts";
import { yearsAfter } from "./format.ts";

/** What is known of a country's rules on `today` (ISO date). Nothing for a country that is none. */
export function countrySentences(code: string, today: string): readonly string[] {
  return countryRules(code, today).map(sayRule);
}

function sayRule(rule: CountryRule): string {
  switch (rule.kind) {
    case "accounts":
      return `حسابات وسائل التواصل من عمر ${yearsAfter(rule.years)}: ${STATUS[rule.status]}.`;
    case "consent":
      return `من عمر ${yearsAfter(rule.years)} تكفي الموافقة الشخصية على استخدام البيانات.`;
    default:
      return "مضى على هذه المعلومات أكثر من سنة: يُستحسن التحقق منها.";
  }
}

const STATUS = {
  "in-force": "قانون سارٍ",
  passed: "أُقر ولم يسرِ بعد",
  announced: "أُعلن عنه",
  proposed: "مقترح",
} as const;
