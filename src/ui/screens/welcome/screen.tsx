import type { ComponentChildren } from "preact";
import { useHeadingFocus } from "../../hooks/use-heading-focus.ts";

type Props = { readonly headline: string; readonly look?: "start"; readonly children: ComponentChildren };

/** One screen: its headline takes the focus, one thing under it. */
export function Screen({ headline, look, children }: Props) {
  const heading = useHeadingFocus();
  return (
    <section class={`welcome-screen enter${look === "start" ? " welcome-start" : ""}`}>
      <h1 ref={heading} tabIndex={-1}>
        {headline}
      </h1>
      {children}
    </section>
  );
}
