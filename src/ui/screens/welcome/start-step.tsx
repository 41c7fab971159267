import type { Language } from "#domain/language";
import { welcomeWords } from "#locales/welcome-words";
import { Button } from "../../components/button.tsx";
import { LanguageChoice } from "../../components/language-choice.tsx";
import { Lamp } from "../../components/lamp.tsx";
import { Screen } from "./screen.tsx";

const words = welcomeWords.start;

type Props = {
  readonly onGo: () => void;
  /** Null once there is a PIN: a backup is restored behind it, in Settings. */
  readonly onBackup: (() => void) | null;
  /** Null once there is a PIN: from then on it is changed behind it, in Settings. */
  readonly onLanguage: ((language: Language) => Promise<boolean>) | null;
};

export function StartStep({ onGo, onBackup, onLanguage }: Props) {
  return (
    <>
      <Lamp state="lit" size={88} />
      <Screen headline={words.headline} look="start">
        <ul class="promises">
          {words.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <div class="actions">
          <Button look="main" onPress={onGo}>
            {words.go}
          </Button>
          {onBackup !== null && (
            <Button look="plain" onPress={onBackup}>
              {words.backup}
            </Button>
          )}
        </div>
        {onLanguage !== null && <LanguageChoice onChoose={onLanguage} />}
      </Screen>
    </>
  );
}
