import { welcomeWords, type BrowserKind } from "#locales/welcome-words";

const words = welcomeWords.switches;

const PUZZLE = "M3 6h4a2.5 2.5 0 1 1 5 0h4v4a2.5 2.5 0 1 1 0 5v4H3v-4a2.5 2.5 0 1 0 0-5z";
const PIN = "M6 1h8M7 1v6l-3 4h12l-3-4V1M10 11v7";
const WHEEL = "M10 3v3M10 14v3M3 10h3M14 10h3M5 5l2 2M13 13l2 2M15 5l-2 2M7 13l-2 2";

/** This browser's toolbar, drawn: the puzzle piece, and what to press in the menu under it. */
export function ToolbarPicture({ browserKind }: { readonly browserKind: BrowserKind }) {
  return (
    <svg
      class="toolbar-picture"
      width="360"
      height="128"
      viewBox="0 0 360 128"
      fill="none"
      role="img"
      aria-label={words.pictureLabel}
    >
      <rect x="1" y="1" width="358" height="40" rx="12" fill="var(--sunk)" />
      <rect x="12" y="9" width="248" height="24" rx="12" fill="var(--card)" />
      <g stroke="var(--ink)" stroke-width="1.8" stroke-linejoin="round" stroke-linecap="round">
        <circle cx="290" cy="21" r="16" fill="var(--card)" stroke="var(--dusk)" stroke-width="2.5" />
        <path d={PUZZLE} transform="translate(280 10)" />
        <path d="M340 15v.5M340 21v.5M340 27v.5" stroke="var(--quiet)" stroke-width="3" />
      </g>
      <rect x="120" y="50" width="232" height="76" rx="12" fill="var(--card)" stroke="var(--line)" stroke-width="1.5" />
      <rect x="136" y="64" width="90" height="6" rx="3" fill="var(--line)" />
      <path d="M140 86h20l-2.4 16h-15.2z" fill="var(--lamp)" stroke="var(--housing)" stroke-width="1.5" />
      <path d="M150 76l14 10h-28zM143 103h14v4h-14z" fill="var(--housing)" />
      <text x="174" y="99" fill="var(--ink)" font-size="14">
        {welcomeWords.title}
      </text>
      <g stroke="var(--ink)" stroke-width="1.8" stroke-linejoin="round" stroke-linecap="round">
        <circle cx="326" cy="95" r="16" stroke="var(--dusk)" stroke-width="2.5" />
        {browserKind === "chromium" ? (
          <path d={PIN} transform="translate(316 86)" />
        ) : (
          <g transform="translate(316 85)">
            <circle cx="10" cy="10" r="4" />
            <path d={WHEEL} />
          </g>
        )}
      </g>
    </svg>
  );
}
