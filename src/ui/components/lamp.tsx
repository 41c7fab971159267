export type LampState = "lit" | "low" | "dark" | "key" | "dot";

const GLASS = "M17 27h30l-3.6 25H20.6z";
const LOW_LIGHT = "M18.9 40h26.2l-1.7 12H20.6z";
const ROOF = "M32 9.5 10.8 25.2a1 1 0 0 0 .6 1.8h41.2a1 1 0 0 0 .6-1.8z";
const RAYS = "M3 35h6.5M54.5 35H61M4.6 49.5l6-3M59.4 49.5l-6-3";

type Props = { readonly state: LampState; readonly size: number; readonly label?: string };

/** The porch lamp of the toolbar's icon, on a finer grid. Without a label it is decoration: words stand beside it. */
export function Lamp({ state, size, label }: Props) {
  const isLit = state === "lit" || state === "dot";
  const spoken = label === undefined ? { "aria-hidden": true } : { role: "img" as const, "aria-label": label };
  return (
    <svg class="lamp" width={size} height={size} viewBox="0 0 64 64" fill="none" {...spoken}>
      <path
        class="lamp-rays"
        d={RAYS}
        stroke="var(--lamp-line)"
        stroke-width="3"
        stroke-linecap="round"
        opacity={isLit ? 1 : 0}
      />
      <path
        class="lamp-glass"
        d={GLASS}
        fill={isLit ? "var(--lamp)" : "var(--glass-off)"}
        stroke="var(--housing)"
        stroke-width="2.5"
        stroke-linejoin="round"
      />
      {state === "low" && <path d={LOW_LIGHT} fill="var(--lamp)" />}
      <path d={ROOF} fill="var(--housing)" />
      <rect x="28" y="3" width="8" height="9" rx="2" fill="var(--housing)" />
      <rect x="19" y="52" width="26" height="7" rx="2" fill="var(--housing)" />
      {state === "key" && <Key />}
      {state === "dot" && <circle cx="51" cy="13" r="10" fill="var(--clay)" stroke="var(--paper)" stroke-width="3" />}
    </svg>
  );
}

function Key() {
  return (
    <g stroke="var(--ink)" stroke-width="4" stroke-linecap="round">
      <circle cx="48" cy="34" r="7" fill="var(--paper)" />
      <path d="M48 41v18M48 50h6M48 58h6" />
    </g>
  );
}
