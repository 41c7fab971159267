import { pinWords } from "#locales/pin-words";

/** What no PIN can open any more, and the page that has the way back: a tab of its own, since a popup may vanish. */
export function WayBack() {
  return (
    <div class="door">
      <p>{pinWords.gone}</p>
      <a class="button button-main button-wide" href="welcome.html" target="_blank">
        {pinWords.wayBack}
      </a>
    </div>
  );
}
