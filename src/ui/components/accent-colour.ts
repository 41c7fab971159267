/** An accent of a site as tokens.css has it. */
export const accentColour = (accent: number): string => `var(--site-${accent})`;
