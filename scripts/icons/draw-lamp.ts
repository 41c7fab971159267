import type { Lamp } from "#app/ports";

/** Tokens of design.md, Looks. The edge stands out on light and on dark toolbars alike. */
const LAMP = "#f2a93b";
const LAMP_LINE = "#a86a0a";
const INK = "#1f2433";
const CLAY = "#b5573d";

/** On a grid of 16: what is drawn here is what is seen at 16 px. */
const GLASS = "M4 6.5h8l-1 6.5H5z";
const ROOF = "M2.5 6.5 8 2l5.5 4.5zM7 .5h2v2H7z";
const FOOT = "M5 13h6v1.75H5z";
const RAYS = "M.5 8.5h1.75M13.75 8.5h1.75M1 12.25l1.5-.75M15 12.25l-1.5-.75";

const glass = (fill: string): string => `<path d="${GLASS}" fill="${fill}" stroke="${LAMP_LINE}"/>`;
const housing = `<path d="${ROOF}${FOOT}" fill="${LAMP_LINE}"/>`;

/** A hole around what stands before the lamp, so that both keep their shapes at 16 px. */
const behind = (hole: string, lamp: string): string =>
  `<mask id="hole"><path d="M0 0h16v16H0z" fill="#fff"/><path d="${hole}" fill="#000"/></mask><g mask="url(#hole)">${lamp}</g>`;

const KEY = `<g stroke="${LAMP}" stroke-width="1.6"><circle cx="11.5" cy="8" r="2.3"/><path d="M11.5 10.2V16M11.5 12.7h2.4M11.5 15.2h2.4"/></g>`;
const KEY_HOLE = "M11.5 4a4 4 0 0 1 3.7 5.6V16H9.7v-4.5A4 4 0 0 1 11.5 4z";
const DOT_HOLE = "M12.5-.9a4.4 4.4 0 1 1 0 8.8 4.4 4.4 0 0 1 0-8.8z";

const PICTURES: Readonly<Record<Lamp, string>> = {
  lit: `<path d="${RAYS}" stroke="${LAMP}" stroke-width="1.3" stroke-linecap="round"/>${glass(LAMP)}${housing}`,
  low: `${glass(INK)}<path d="M4.9 10h6.2l-.5 3H5.4z" fill="${LAMP}"/>${housing}`,
  dark: `${glass(INK)}${housing}`,
  key: `${behind(KEY_HOLE, `${glass(INK)}${housing}`)}${KEY}`,
  dot: `${behind(DOT_HOLE, `${glass(LAMP)}${housing}`)}<circle cx="12.5" cy="3.5" r="3.2" fill="${CLAY}"/>`,
};

export const LAMPS: readonly Lamp[] = ["lit", "low", "dark", "key", "dot"];

/** The lamp as SVG text, `size` CSS pixels wide and high. */
export const drawLamp = (lamp: Lamp, size: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 16 16" fill="none">${PICTURES[lamp]}</svg>`;
