/** Pictures that come late make a page longer too: a feed adds several windows of posts. */
const WINDOWS = 2;

/**
 * Knows whether what somebody scrolls became longer under their hands, by at least two heights of the window. The page itself or
 * one part of it: whatever was scrolled first since the page began.
 */
export function watchGrowth({ document, innerHeight }: Pick<Window, "document" | "innerHeight">) {
  let first: { readonly scrolled: Element; readonly height: number } | null = null;
  return {
    /** `target` is that of a scroll event. */
    scrolled(target: EventTarget | null): void {
      const scrolled = target instanceof Element ? target : document.scrollingElement;
      if (scrolled !== null) first ??= { scrolled, height: scrolled.scrollHeight };
    },
    isSeen: (): boolean => first !== null && first.scrolled.scrollHeight - first.height >= WINDOWS * innerHeight,
    forget: (): void => void (first = null),
  };
}
