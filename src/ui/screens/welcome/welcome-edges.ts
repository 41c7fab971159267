import type { BrowserKind } from "#locales/welcome-words";
import type { Call } from "#messages/client";
import type { LoadVault } from "../backup/load-vault.ts";

/** What the first run is told by its page. */
export type WelcomeEdges = {
  readonly call: Call;
  readonly browserKind: BrowserKind;
  /** The language of the browser, which says in which order a date is written. */
  readonly language: string;
  readonly loadVault: LoadVault;
  readonly closeTab: () => void;
};
