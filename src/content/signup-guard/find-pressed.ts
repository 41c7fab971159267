const BUTTON =
  "button,input[type=submit],input[type=image],input[type=button],[role=button],a[href^='#'],a:not([href]),[onclick],[class*=btn],[class*=button],[class*=Button]";

/** The button that an event would press: of the browser, of ARIA, or one that only looks like it. Null where it presses none. */
export function findPressed(event: Event): Element | null {
  for (const target of event.composedPath()) {
    if (isElement(target) && target.matches(BUTTON)) return target;
  }
  return null;
}

const isElement = (target: EventTarget): target is Element => "matches" in target;
