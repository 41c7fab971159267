/** Roles of boxes that one types a query into: what stands there is no message. */
const QUERY_ROLES: readonly (string | null)[] = ["searchbox", "combobox"];

/**
 * The text box that an event comes from, if it is one for words to others: a text area or rich text. Single-line inputs
 * are names, searches and passwords on every site of the catalogue.
 */
export function editableOf(event: Event): HTMLElement | null {
  const [target] = event.composedPath();
  if (!(target instanceof HTMLElement) || QUERY_ROLES.includes(target.role)) return null;
  if (target instanceof HTMLTextAreaElement) return target;
  return target.isContentEditable ? rootOf(target) : null;
}

/** What is written in it, without the spaces around it. */
export function wordsIn(editable: HTMLElement): string {
  return (editable instanceof HTMLTextAreaElement ? editable.value : editable.innerText).trim();
}

function rootOf(element: HTMLElement): HTMLElement {
  let root = element;
  while (root.parentElement?.isContentEditable === true) root = root.parentElement;
  return root;
}
