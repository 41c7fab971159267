import type { SiteId } from "#domain/ids";

/** The browser's leave for sites beside the catalogue's. `request` asks the person, in the click that it is called in. */
export type SitePermission = {
  readonly request: (sites: readonly SiteId[]) => Promise<boolean>;
  readonly missing: (sites: readonly SiteId[]) => Promise<readonly SiteId[]>;
  readonly giveBack: (sites: readonly SiteId[]) => Promise<void>;
  /** Leave for every site there is, for the scout. */
  readonly everywhere: {
    readonly isOn: () => Promise<boolean>;
    /** Asks the person, in the click that it is called in. */
    readonly request: () => Promise<boolean>;
    readonly giveBack: () => Promise<boolean>;
  };
};
