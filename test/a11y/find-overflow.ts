/** Runs in the page: what stands out of the window, or has to be scrolled sideways to be read; tables may be. */
export function findOverflow(): readonly string[] {
  const width = document.documentElement.clientWidth;
  const found: string[] = [];
  if (document.documentElement.scrollWidth > width)
    found.push(`the page is ${document.documentElement.scrollWidth} px`);
  for (const element of document.querySelectorAll<HTMLElement>("body *")) {
    const { left, right, width: own, height } = element.getBoundingClientRect();
    const isSeen = own > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
    if (!isSeen || element.closest(".table-scroll, .spoken-only, svg") !== null) continue;
    const scrolls = getComputedStyle(element).overflowX !== "visible" && !element.matches("input, select, textarea");
    const isCut = scrolls && element.scrollWidth > element.clientWidth + 1;
    if (right > width + 1 || left < -1 || isCut)
      found.push(`${element.tagName} ${element.className}: ${element.textContent.slice(0, 40)}`);
  }
  return found;
}
