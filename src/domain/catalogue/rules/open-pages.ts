import type { AlwaysOpenPlace } from "../site.ts";

type Reason = AlwaysOpenPlace["why"];

const REASONS: readonly Reason[] = [
  "help",
  "safety",
  "report",
  "block",
  "privacy",
  "delete-account",
  "download-data",
  "sign-on",
];

/**
 * Places that stay open, by reason: beginnings of the path, a space between two (`"help legal/terms"`), each with all below
 * it. Each is its own example, at `origin` (`https://www.social.example`).
 */
export function openPages(
  origin: string,
  pages: Partial<Readonly<Record<Reason, string>>>,
): readonly AlwaysOpenPlace[] {
  return REASONS.flatMap((why) => {
    const words = pages[why];
    if (words === undefined) return [];
    const path = new RegExp(`^\\/(?:${words.replaceAll(".", "\\.").replaceAll(" ", "|")})(?:\\/|$)`);
    return [{ why, path, examples: words.split(" ").map((word) => `${origin}/${word}`) }];
  });
}
