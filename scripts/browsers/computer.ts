import { existsSync, readFileSync, realpathSync } from "node:fs";

/** What the search for a browser asks of a computer; tests give it an invented one. */
export type Computer = {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The file behind every link, or null where there is none. */
  realPath(path: string): string | null;
  /** The text of a file, cut after 4 kB; empty where it cannot be read. */
  readHead(path: string): string;
};

/** This computer. */
export const computer: Computer = {
  platform: process.platform,
  env: process.env,
  realPath: (path) => (existsSync(path) ? realpathSync(path) : null),
  readHead(path) {
    try {
      return readFileSync(path).subarray(0, 4096).toString("latin1");
    } catch {
      return "";
    }
  },
};
