import { countryRules, type CountryRule } from "../shared/country-rules.ts";

/**
 * What is known of a country's rules on `today` (ISO date): its minimum age for accounts and whether that holds, and its age of
 * consent. Nothing for a country that is none.
 */
export function countrySentences(code: string, today: string): readonly string[] {
  return countryRules(code, today).map(sayRule);
}

function sayRule(rule: CountryRule): string {
  switch (rule.kind) {
    case "accounts":
      return `Accounts on social media from ${rule.years}: ${STATUS[rule.status]}.`;
    case "consent":
      return `From ${rule.years} one may agree alone to the use of one's data.`;
    default:
      return "This was looked up more than a year ago: please check.";
  }
}

const STATUS = {
  "in-force": "law",
  passed: "passed, not yet law",
  announced: "announced",
  proposed: "proposed",
} as const;
