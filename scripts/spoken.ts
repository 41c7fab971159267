/**
 * Writes what stands between the screens and the languages: `src/locales/spoken/`, one module for each module of words that
 * somebody imports by `#locales/`, and the index of each language. Run it when a module of words is new: `npm run spoken`.
 */
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { listSpokenModules } from "./spoken/list-spoken-modules.ts";
import { writeSpokenModules } from "./spoken/write-spoken-modules.ts";

const root = path.join(import.meta.dirname, "..");
for (const { file, text } of writeSpokenModules(listSpokenModules(root))) await writeFile(path.join(root, file), text);
