import { welcomeWords } from "#locales/welcome-words";
import type { Call } from "#messages/client";
import { Door } from "../door/door.tsx";
import type { Opened } from "../door/opened.ts";
import { Screen } from "./screen.tsx";

type Props = { readonly call: Call; readonly title: string; readonly onOpen: (opened: Opened) => void };

/** The tab was closed on the way, or the session ended: the PIN leads on to where it was. */
export function DoorStep({ call, title, onOpen }: Props) {
  return (
    <Screen headline={title}>
      <p class="quiet">{welcomeWords.doorLine}</p>
      <Door call={call} onOpen={onOpen} resumes />
    </Screen>
  );
}
