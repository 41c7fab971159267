import { attributeOf } from "./attribute-of.ts";
import type { Control } from "./control.ts";
import { hostOf } from "./host-of.ts";
import { plainText } from "./plain-text.ts";
import { scopeOf } from "./scope-of.ts";
import { groupOf } from "./group-of.ts";
import { namedBetween } from "./named-between.ts";
import { textBefore } from "./text-before.ts";
import { textBeside } from "./text-beside.ts";
import { textOf } from "./text-of.ts";

const NAMES =
  "name,id,placeholder,aria-label,title,label,data-testid,data-test,data-test-id,data-e2e,data-a-target,formcontrolname,ng-model".split(
    ",",
  );

/** What is written at a control, as plain texts, from the nearest to the farthest. */
export type Description = {
  /** In its own attributes. */
  readonly own: string;
  /** In what the page ties to it as a label. */
  readonly label: string;
  /** What it shows, where the page draws it: a value, or a word in its place. */
  readonly shown: string;
  /** In classes and names, its own and of what wraps nothing but it. */
  readonly around: string;
  /** In the largest piece of the page that holds no other field. */
  readonly group: string;
  /** Between it and the field before it. */
  readonly before: string;
};

/** Reads all that a control says of itself. Reads no value of a native field. */
export function describeControl({ element, kind }: Control): Description {
  const isDrawn = kind === "combobox" || kind === "spinbutton";
  const group = groupOf([element]);
  return {
    own: joined(namesOf(element)),
    label: joined(labelsOf(element)).slice(0, 160),
    shown: !isDrawn ? "" : element.localName === "input" ? textBeside(element) : textOf(element),
    around: joined(namesAround(element, group)).slice(0, 300),
    group: group === null ? "" : `${textOf(group).slice(0, 160)} ${namedBetween(element, group)}`,
    before: textBefore(element),
  };
}

const joined = (texts: readonly string[]): string => plainText(texts.join(" "));

function namesOf(element: Element): readonly string[] {
  const names = NAMES.map((name) => attributeOf(element, name));
  const host = hostOf(element);
  // A field in a shadow root is named by its host.
  return host === null ? names : [...names, ...namesOf(host)];
}

function labelsOf(element: Element): readonly string[] {
  const scope = scopeOf(element);
  const tied = attributeOf(element, "aria-labelledby").split(/\s+/).filter(Boolean);
  const labels = tied.map((id) => scope.getElementById(id));
  if (element.id !== "") labels.push(scope.querySelector(`label[for="${CSS.escape(element.id)}"]`));
  labels.push(element.closest("label"));
  return labels.flatMap((label) => (label === null ? [] : [textOf(label), attributeOf(label, "data-mask")]));
}

function namesAround(element: Element, group: Element | null): readonly string[] {
  const names: string[] = [];
  for (let up: Element | null = element; up !== null; up = up.parentElement) {
    names.push(attributeOf(up, "class"), up === element ? "" : namesOf(up).join(" "));
    if (up === group || group === null || names.length > 8) break;
  }
  return names;
}
