import type { SiteKind } from "#domain/catalogue/site";

/** A drawing of our own for each kind of site, one line on a grid of 24: what people do there, and nobody's mark. */
export const KIND_DRAWINGS: Readonly<Record<SiteKind, string>> = {
  // Two people.
  social:
    "M9 11a3.5 3.5 0 1 0 0-7a3.5 3.5 0 0 0 0 7M2.5 20v-1a6.5 6.5 0 0 1 13 0v1M16 4.6a3.2 3.2 0 0 1 0 6M18 14.2a5.5 5.5 0 0 1 3.5 5.1v.7",
  // A set with an aerial.
  video: "M4 8h16v11H4zM8 3l4 5 4-5M8 22h8",
  // A tall picture that goes on upwards.
  "short-video": "M7 3h10v18H7zM9.5 12.5L12 9.5l2.5 3M12 9.5V16",
  chat: "M4 5h16v11h-9l-4 4v-4H4zM8 9h8M8 12h5",
  forum: "M3 4h12v8H8l-3 3v-3H3zM18 9h3v8h-2v3l-3-3H9v-2",
  // A picture in its frame.
  photo: "M3 5h18v14H3zM3 16l5-5 4 4 3-3 6 5M15.5 9a1 1 0 1 0 2 0a1 1 0 1 0-2 0",
  // A mast that sends.
  livestream:
    "M12 13v8M8 21h8M10.5 11.5a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0-3 0M7.5 16a6.4 6.4 0 0 1 0-9M16.5 7a6.4 6.4 0 0 1 0 9M4.5 19a10.6 10.6 0 0 1 0-15M19.5 4a10.6 10.6 0 0 1 0 15",
  // What is worn to listen.
  audio: "M4 15v-2a8 8 0 0 1 16 0v2M4 14h3v6H5.5A1.5 1.5 0 0 1 4 18.5zM20 14h-3v6h1.5a1.5 1.5 0 0 0 1.5-1.5z",
  dating: "M12 20C5 15 3 11.5 3 8.5A4.5 4.5 0 0 1 12 7a4.5 4.5 0 0 1 9 1.5C21 11.5 19 15 12 20z",
  // Nobody knows who speaks.
  "stranger-chat": "M4 4h16v13h-9l-4 4v-4H4zM9.8 8.5a2.2 2.2 0 1 1 3 2c-.6.3-.8.7-.8 1.3M12 14.2v.1",
  fan: "M12 3l2.7 5.8 6.3.7-4.7 4.3 1.3 6.2-5.6-3.1L6.4 20l1.3-6.2L3 9.5l6.3-.7z",
  // A head of tin.
  "ai-companion": "M5 9h14v11H5zM12 9V5M12 3v.1M9 13.5V15M15 13.5V15M2.5 13v3M21.5 13v3",
};
