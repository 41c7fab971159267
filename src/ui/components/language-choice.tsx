import { LANGUAGES, type Language } from "#domain/language";
import { languageWords as words } from "#locales/language-words";

/** Each by its own name: whoever cannot read this page finds the word that they can read. */
const NAMES: Readonly<Record<Language, string>> = { en: "English", es: "Español", ar: "العربية" };

type Props = {
  /** Answers whether it was written down. */
  readonly onChoose: (language: Language) => Promise<boolean>;
  /** Loads this page anew: it speaks one language for its life. */
  readonly reload?: () => void;
};

export function LanguageChoice({ onChoose, reload = () => location.reload() }: Props) {
  const choose = async (chosen: string) => {
    const language = LANGUAGES.find((one) => one === chosen);
    if (language !== undefined && (await onChoose(language))) reload();
  };
  return (
    <label class="language-choice">
      <span>{words.label}</span>
      <select value={words.spoken} onChange={(event) => void choose(event.currentTarget.value)}>
        {LANGUAGES.map((language) => (
          <option key={language} value={language} lang={language}>
            {NAMES[language]}
          </option>
        ))}
      </select>
    </label>
  );
}
