import { useEffect, useRef } from "preact/hooks";

/** Puts the focus on a screen's heading when the screen comes, so that keys and screen readers go on from there. */
export function useHeadingFocus(wanted = true) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // A field of the screen that asked for the focus keeps it.
    const taken = document.activeElement instanceof HTMLInputElement;
    if (wanted && !taken) heading.current?.focus({ preventScroll: true });
  }, []);
  return heading;
}
