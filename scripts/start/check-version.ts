import { failure, success } from "#domain/result";
import type { Result } from "#domain/result";
import type { BrowserKind } from "../browsers/browser-kind.ts";

/** The oldest that need nothing polyfilled (design.md, "Time"); the manifest names the same. */
const oldest: Readonly<Record<BrowserKind, { readonly name: string; readonly major: number }>> = {
  chromium: { name: "Chromium", major: 148 },
  firefox: { name: "Firefox", major: 147 },
};

/** Reads a driver's answer such as `Chrome/156.0.8078.79`; answers `Chromium 156`, or one sentence. */
export function checkVersion(kind: BrowserKind, version: string): Result<string> {
  const { name, major } = oldest[kind];
  const found = Number(/\/(\d+)/.exec(version)?.[1] ?? 0);
  if (found >= major) return success(`${name} ${found}`);
  return failure(`Porchlight needs ${name} ${major} or later, and this is ${version}: update it and run this again.`);
}
