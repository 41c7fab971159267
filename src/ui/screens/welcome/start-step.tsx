import { welcomeWords } from "#locales/welcome-words";
import { Button } from "../../components/button.tsx";
import { Lamp } from "../../components/lamp.tsx";
import { Screen } from "./screen.tsx";

const words = welcomeWords.start;

export function StartStep({ onGo }: { readonly onGo: () => void }) {
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
      </Screen>
    </>
  );
}
