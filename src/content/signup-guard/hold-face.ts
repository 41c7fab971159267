import type { CurtainWords } from "#domain/verdict/guard-order";
import { createHost } from "../curtain/create-host.ts";
import { draw } from "../curtain/draw.ts";
import { drawButton } from "../curtain/draw-button.ts";
import { drawLamp } from "../curtain/draw-lamp.ts";
import { COLOUR, FONT } from "../curtain/tokens.ts";

/** What is said of a form that is held. `ask` answers whether the question was kept; null where there is nothing to ask. */
export type HoldSaid = {
  readonly words: CurtainWords;
  readonly correct: string;
  readonly ask: { readonly label: string; readonly asked: string; readonly cannot: string } | null;
};

export type HoldFace = {
  readonly element: HTMLElement;
  show(said: HoldSaid): void;
  hide(): void;
  isShown(): boolean;
};

const CARD = "light-dark(#ffffff,#222736)";
const DIALOG =
  "position:fixed;inset:0;width:100vw;height:100vh;max-width:none;max-height:none;box-sizing:border-box;overflow:auto;padding:24px 16px;" +
  "background:rgb(31 36 51 / 0.45);";
const BOX =
  `display:grid;justify-items:center;gap:16px;box-sizing:border-box;max-width:440px;margin:12vh auto 24px;padding:24px;border-radius:20px;` +
  `background:${CARD};color:${COLOUR.ink};border:1px solid ${COLOUR.edge};`;
const ROW = "display:flex;flex-wrap:wrap;gap:8px;justify-content:center;margin-top:8px;";
const TEXT = `text-align:center;overflow-wrap:anywhere;font:${FONT.body};color:${COLOUR.quiet};`;
/** What happens in ours is none of the page's: a window of its own would close at a press beside it, with all that was filled in. */
const OURS = ["pointerdown", "mousedown", "mouseup", "pointerup", "click", "keydown", "keyup", "focusin", "focusout"];

/** A card above the page, which keeps what was filled in under it. A courtesy: what holds the form are the listeners. */
export function createHoldFace(
  document: Document,
  { onCorrect, ask }: { readonly onCorrect: () => void; readonly ask: () => Promise<boolean> },
): HoldFace {
  const host = createHost(document);
  const dialog = draw(document, "dialog", DIALOG);
  dialog.setAttribute("aria-labelledby", "headline");
  host.root.append(dialog);
  for (const type of OURS) host.root.addEventListener(type, (event) => event.stopPropagation());
  const isShown = () => host.element.isConnected && dialog.open;

  function hide(): void {
    dialog.close();
    host.detach();
  }
  // A browser says it late: what was shown anew meanwhile stays.
  dialog.addEventListener("close", () => {
    if (!dialog.open) host.detach();
  });

  function drawAsk({ label, asked, cannot }: NonNullable<HoldSaid["ask"]>): HTMLElement {
    const button = drawButton(document, "quiet", label, () => {
      void ask().then((isKept) => {
        const said = draw(document, "p", TEXT, isKept ? asked : cannot);
        said.role = "status";
        button.replaceWith(said);
      });
    });
    return button;
  }
  return {
    element: host.element,
    isShown,
    hide,
    show({ words, correct, ask: asking }) {
      const headline = draw(
        document,
        "h1",
        `text-align:center;font:${FONT.headline};color:${COLOUR.ink};`,
        words.headline,
      );
      headline.id = "headline";
      const box = draw(document, "div", BOX, drawLamp(document, COLOUR.glass, 48), headline);
      box.dir = "auto";
      if (words.line !== "") box.append(draw(document, "p", TEXT, words.line));
      const row = draw(document, "div", ROW);
      if (asking !== null) row.append(drawAsk(asking));
      const main = drawButton(document, "main", correct, () => {
        hide();
        onCorrect();
      });
      main.autofocus = true;
      row.append(main);
      box.append(row);
      dialog.replaceChildren(box);
      host.attach();
      if (!dialog.open) dialog.showModal();
    },
  };
}
