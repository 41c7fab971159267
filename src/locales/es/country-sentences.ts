import { countryRules, type CountryRule } from "../shared/country-rules.ts";

/** What is known of a country's rules on `today` (ISO date). Nothing for a country that is none. */
export function countrySentences(code: string, today: string): readonly string[] {
  return countryRules(code, today).map(sayRule);
}

function sayRule(rule: CountryRule): string {
  switch (rule.kind) {
    case "accounts":
      return `Cuentas en redes sociales desde los ${rule.years} años: ${STATUS[rule.status]}.`;
    case "consent":
      return `Desde los ${rule.years} años se puede aceptar sin los padres el uso de los propios datos.`;
    default:
      return "Esto se consultó hace más de un año: conviene comprobarlo.";
  }
}

const STATUS = {
  "in-force": "es ley",
  passed: "aprobado, aún no es ley",
  announced: "anunciado",
  proposed: "propuesto",
} as const;
