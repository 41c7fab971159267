import type { Language } from "#domain/language";
import { welcomeWords } from "#locales/welcome-words";
import { Button } from "../../components/button.tsx";
import { LanguageChoice } from "../../components/language-choice.tsx";
import { Lamp } from "../../components/lamp.tsx";
import { Screen } from "./screen.tsx";

const words = welcomeWords.start;

type Props = {
  readonly onGo: () => void;
  /** Null once there is a PIN: from then on it is changed behind it, in Settings. */
  readonly onLanguage: ((language: Language) => Promise<boolean>) | null;
};

export function StartStep({ onGo, onLanguage }: Props) {
  return (
    <>
      <Lamp state="lit" size={88} />
      <Screen headline={words.headline} look="start">
        <ul class="promises">
          {words.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <Button look="main" onPress={onGo}>
          {words.go}
        </Button>
        {onLanguage !== null && <LanguageChoice onChoose={onLanguage} />}
      </Screen>
    </>
  );
}
