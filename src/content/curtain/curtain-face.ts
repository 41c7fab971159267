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

/** The column of the closed page: 520 px with its padding at most, from a quarter of the height, so that one leads into the other. */
const COLUMN = "display:grid;justify-items:center;gap:16px;max-width:472px;margin:25vh auto 24px;padding:0 24px;";
const ROW = "display:flex;flex-wrap:wrap;gap:8px;justify-content:center;margin-top:8px;";
const LINE = "text-align:center;";
const QUIET = `${LINE}font:${FONT.body};color:${COLOUR.quiet};`;
const HEADLINE = `${LINE}font:${FONT.headline};color:${COLOUR.ink};`;

/** What the curtain's dialog holds; it names its dialog by the id `headline`. */
export function drawCurtainFace(view: Window, face: CurtainFace): HTMLElement {
  const { document } = view;
  const column = draw(document, "div", COLUMN);
  column.dir = "auto";
  column.append(drawLamp(document, COLOUR.glass, 64));
  if (face.kind === "wait") addWait(view, column, face.say);
  else addWords(document, column, face);
  return column;
}

function addWait(view: Window, column: HTMLElement, say: string | null): void {
  const line = draw(view.document, "p", QUIET);
  line.role = "status";
  column.append(line);
  if (say !== null) view.setTimeout(() => (line.textContent = say), WORDS_AFTER_MS);
}

function addWords(document: Document, column: HTMLElement, face: CurtainFace & { kind: "told" }): void {
  const { words, buttons } = face;
  const headline = draw(document, "h1", HEADLINE, words.headline);
  headline.id = "headline";
  column.append(headline);
  if (words.line !== "") column.append(draw(document, "p", QUIET, words.line));
  const main = buttons.at(-1);
  const drawn = buttons.map((button) =>
    drawButton(document, button === main ? "main" : "quiet", button.label, button.onPress),
  );
  column.append(draw(document, "div", ROW, ...drawn));
}
