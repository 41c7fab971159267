import type { CurtainWords } from "#domain/verdict/guard-order";
import { draw } from "./draw.ts";
import { drawButton } from "./draw-button.ts";
import { drawLamp } from "./draw-lamp.ts";
import { COLOUR, FONT } from "./tokens.ts";

export type CurtainButton = { readonly label: string; readonly onPress: () => void };

/** What stands on the curtain. `wait`: lamp alone, and after a moment a word. The last button is the main one. */
export type CurtainFace =
  | { readonly kind: "wait"; readonly say: string | null }
  | { readonly kind: "told"; readonly words: CurtainWords; readonly buttons: readonly CurtainButton[] };

/** Words while waiting come late, so that a quick answer flashes none (screens.md, "Curtain"). */
const WORDS_AFTER_MS = 600;

/** The column of the closed page: 520 px at most, from a quarter of the height, so that one leads into the other. */
export function drawCurtainFace(view: Window, face: CurtainFace): HTMLElement {
  const { document } = view;
  const column = draw(document, "div", {
    display: "flex",
    "flex-direction": "column",
    "align-items": "center",
    gap: "16px",
    "box-sizing": "border-box",
    width: "100%",
    "max-width": "520px",
    margin: "25vh auto 0",
    padding: "0 24px 24px",
  });
  column.append(drawLamp(document, "dark", 64));
  if (face.kind === "wait") addWait(view, column, face.say);
  else addWords(document, column, face);
  return column;
}

function addWait(view: Window, column: HTMLElement, say: string | null): void {
  const line = draw(view.document, "p", { display: "block", font: FONT.body, color: COLOUR.quiet });
  line.role = "status";
  column.append(line);
  if (say !== null) view.setTimeout(() => (line.textContent = say), WORDS_AFTER_MS);
}

function addWords(document: Document, column: HTMLElement, face: CurtainFace & { kind: "told" }): void {
  const { words, buttons } = face;
  const centred = { display: "block", "text-align": "center" };
  const headline = draw(document, "h1", { ...centred, font: FONT.headline, color: COLOUR.ink }, words.headline);
  headline.id = "headline";
  headline.dir = "auto";
  column.append(headline);
  if (words.line !== "") {
    const line = draw(document, "p", { ...centred, font: FONT.body, color: COLOUR.quiet }, words.line);
    line.dir = "auto";
    column.append(line);
  }
  const row = draw(document, "div", {
    display: "flex",
    "flex-wrap": "wrap",
    gap: "8px",
    "justify-content": "center",
    "margin-top": "8px",
  });
  const main = buttons.at(-1);
  row.append(
    ...buttons.map((button) => drawButton(document, button === main ? "main" : "quiet", button.label, button.onPress)),
  );
  column.append(row);
}
