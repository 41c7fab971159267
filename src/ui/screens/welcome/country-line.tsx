import { useState } from "preact/hooks";
import { COUNTRIES } from "#domain/catalogue/countries";
import { countryName } from "#locales/country-name";
import { countrySentences } from "#locales/country-sentences";
import { LOCALE } from "#locales/format";
import { welcomeWords } from "#locales/welcome-words";
import { Button } from "../../components/button.tsx";
import { Field } from "../../components/field.tsx";

const words = welcomeWords.child;
const LISTED = COUNTRIES.map(({ code }) => ({ code, name: countryName(code) })).toSorted((a, b) =>
  a.name.localeCompare(b.name, LOCALE),
);

/** Whose rules count: guessed, said in a sentence, and changed only by whoever wants to. */
export function CountryLine({ code, onChange }: { readonly code: string; readonly onChange: (code: string) => void }) {
  const [isOpen, open] = useState(false);
  const isKnown = COUNTRIES.some((country) => country.code === code);
  const name = countryName(code);
  return (
    <div>
      {isOpen ? (
        <Field label={words.country} error={null}>
          {(given) => (
            <select {...given} class="input" value={code} onChange={(event) => onChange(event.currentTarget.value)}>
              {!isKnown && <option value={code}>{name}</option>}
              {LISTED.map((country) => (
                <option key={country.code} value={country.code}>
                  {country.name}
                </option>
              ))}
            </select>
          )}
        </Field>
      ) : (
        <p class="country">
          {words.rules(name)}
          <Button look="plain" onPress={() => open(true)}>
            {words.change}
          </Button>
        </p>
      )}
      {isOpen && <p class="quiet">{countrySentences(code, Temporal.Now.plainDateISO().toString()).join(" ")}</p>}
      {!isKnown && <p class="quiet">{words.noLaw(name)}</p>}
    </div>
  );
}
