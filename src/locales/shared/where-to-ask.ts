import type { ChildView } from "#domain/report/views";

const WITH_BUTTON: readonly ChildView["state"][] = ["open", "nearly-over", "spent", "no-limit", "paused"];
const IN_FOOTER: readonly ChildView["state"][] = ["bedtime", "school", "device-free", "break"];

/** Where a question may be asked on the child's popup: by the main button, or quietly at its foot where hours are for rest. */
export function whereToAsk({ state, asking }: ChildView): "button" | "footer" | null {
  if (asking === undefined) return null;
  if (WITH_BUTTON.includes(state)) return "button";
  return IN_FOOTER.includes(state) ? "footer" : null;
}
