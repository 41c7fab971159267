import { hostOf } from "./host-of.ts";
import { scopeOf } from "./scope-of.ts";

const TELLING = ["id", "name", "autocomplete", "aria-label"];

/** A selector that finds this element in its document; what lies in a shadow root comes after ` >>> `. */
export function selectorOf(element: Element): string {
  const host = hostOf(element);
  return (host === null ? "" : `${selectorOf(host)} >>> `) + selectorWithin(element, scopeOf(element));
}

function selectorWithin(element: Element, scope: Document | ShadowRoot): string {
  const isOnly = (selector: string) => scope.querySelectorAll(selector).length === 1;
  const named = TELLING.flatMap((name) => {
    const value = element.getAttribute(name);
    if (value === null || value === "") return [];
    return [name === "id" ? `#${CSS.escape(value)}` : `${element.localName}[${name}="${CSS.escape(value)}"]`];
  }).find(isOnly);
  if (named !== undefined) return named;
  const steps: string[] = [];
  for (let at: Element | null = element; at !== null && at.localName !== "html"; at = at.parentElement) {
    const id = `#${CSS.escape(at.id)}`;
    const isNamed = at.id !== "" && isOnly(id);
    steps.unshift(isNamed ? id : stepTo(at));
    if (isNamed) break;
  }
  return steps.join(" > ");
}

function stepTo(element: Element): string {
  const same = [...(element.parentNode?.children ?? [])].filter((one) => one.localName === element.localName);
  return same.length > 1 ? `${element.localName}:nth-of-type(${same.indexOf(element) + 1})` : element.localName;
}
