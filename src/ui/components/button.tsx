import type { ComponentChildren } from "preact";

type Props = {
  /** One `main` on a screen. */
  readonly look: "main" | "quiet" | "plain";
  /** `submit` sends the form around it. */
  readonly onPress?: () => void;
  readonly type?: "button" | "submit";
  readonly wide?: boolean;
  /** Stays focusable, so that nobody wonders where it went. */
  readonly busy?: boolean;
  readonly expanded?: boolean;
  /** What is heard, where the words alone say too little. It must begin with them. */
  readonly label?: string;
  readonly children: ComponentChildren;
};

export function Button({
  look,
  onPress,
  type = "button",
  wide = false,
  busy = false,
  expanded,
  label,
  children,
}: Props) {
  return (
    <button
      type={type}
      class={`button button-${look}${wide ? " button-wide" : ""}`}
      aria-disabled={busy}
      aria-expanded={expanded}
      aria-label={label}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onPress?.();
      }}
    >
      {children}
    </button>
  );
}
