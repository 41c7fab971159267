import type { Language } from "../../domain/language.ts";

/** A small note outside the database (no secret) that our own pages read before they draw anything. */
export interface LanguageNote {
  read(): Promise<Language | null>;
  write(language: Language): Promise<void>;
}
