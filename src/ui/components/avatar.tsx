/** Eight drawings of our own on a grid of 32: boat, cat, kite, fish, star, leaf, bird, rocket. Holes are eyes and a window. */
const DRAWINGS = [
  "M15 4v15H6zM17 8l9 11h-9zM4 21h24l-4 7H8z",
  "M7 5l5 4h8l5-4v13a9 9 0 0 1-18 0zM11 16a1.7 1.7 0 1 0 3.4 0a1.7 1.7 0 1 0-3.4 0M17.6 16a1.7 1.7 0 1 0 3.4 0a1.7 1.7 0 1 0-3.4 0",
  "M17 3l7 10-9 10-6-12zM14.6 23.5l2 2 3-.6-1 3-2.6.4-2.4-2.6z",
  "M3 16c4-7 13-8 18-2l7-5v14l-7-5c-5 6-14 5-18-2M8.5 14.5a1.7 1.7 0 1 0 3.4 0a1.7 1.7 0 1 0-3.4 0",
  "M16 3.5l3.8 7.9 8.7 1.2-6.4 6 1.6 8.6L16 23l-7.7 4.2 1.6-8.6-6.4-6 8.7-1.2z",
  "M28 4C13 4 5 11 7 21l-4 6h3.6l2.6-3.3C19.5 26.4 27 19 28 4",
  "M4 19c1-8 8-12 14-10l4-3 1.4 4.2L28 12l-4.4 2c0 8-6 13-12.6 13H6l4.6-4.5C7.5 22.5 5 21.5 4 19M17.3 12.5a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0-3 0",
  "M16 2.5c5 4 6.5 10.5 5.4 16.5l4.1 4v5l-6.5-3h-6l-6.5 3v-5l4.1-4C9.5 13 11 6.5 16 2.5M13.5 12a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0",
] as const;

type Props = { readonly avatar: number; readonly colour: number; readonly size?: number };

/** A child by colour and drawing; the name stands beside it. */
export function Avatar({ avatar, colour, size = 28 }: Props) {
  return (
    <span
      class={`avatar child-${colour}`}
      style={{ inlineSize: `${size}px`, blockSize: `${size}px` }}
      aria-hidden="true"
    >
      <svg viewBox="0 0 32 32" width={size * 0.68} height={size * 0.68}>
        <path d={DRAWINGS[avatar]} fill="currentColor" fill-rule="evenodd" />
      </svg>
    </span>
  );
}
