import type { DocumentStore } from "./document-store.ts";
import type { Language } from "../domain/language.ts";
import type { Surface } from "../domain/catalogue/surface.ts";
import type { SiteId, ChildId } from "../domain/ids.ts";
import type { ChildRequest } from "../domain/asking/child-request.ts";
import type { LedgerRecord } from "../domain/ledger/usage.ts";
import type { WatchedSpan } from "../domain/ledger/watched-span.ts";
import type { JournalEvent } from "../domain/journal/journal-event.ts";
import type { Grant } from "../domain/plan/grant.ts";
import type { ChildView, ClosedView } from "../domain/report/views.ts";
import type { CurtainWords, PageWords, ToGuard } from "../domain/verdict/guard-order.ts";
import type { SignupWords } from "../domain/signup/signup-order.ts";
import type { Ending } from "../domain/verdict/verdict.ts";
import type { Archive } from "./backup/archive-port.ts";
import type { Cipher } from "./door/cipher-port.ts";
import type { LanguageNote } from "./setup/language-note.ts";
import type { OwnSitePort } from "./sites/own-site-port.ts";
import type { RecordStore } from "./record/record-ports.ts";
import type { Seals } from "./seal/seal-ports.ts";

export type { Archive, DocumentWrite, RestoreWrites } from "./backup/archive-port.ts";
export type { Cipher } from "./door/cipher-port.ts";
export type { DocumentStore } from "./document-store.ts";
export type { LanguageNote } from "./setup/language-note.ts";
export type { OwnSitePort } from "./sites/own-site-port.ts";

/** What the app needs of the world. `src/platform` gives the browser's, `test/support` and `simulate` give them in memory. */

export interface Clock {
  wallMs(): number;
  /** Milliseconds since this run of the background began; never goes back, stands still when the machine sleeps or not. */
  monoMs(): number;
  /** A new one for each start of the background. */
  readonly runId: string;
  /** The computer's own IANA zone, which rules nothing. */
  systemZone(): string;
  /** The browser's own language, such as `en-GB`. */
  systemLanguage(): string;
}

/** One value of `meta`, `lock`, `tightenings` or `household`, as it was stored: unknown until it is decoded. */
export interface Documents {
  get(store: DocumentStore, name: string): Promise<unknown>;
  /** In one strict transaction. `undefined` removes. */
  put(store: DocumentStore, name: string, value: unknown): Promise<void>;
  /** Versions of the signed household document, newest first, at most ten. */
  households(): Promise<readonly unknown[]>;
  /** Adds a version in a strict transaction and drops the eleventh. */
  addHousehold(signed: unknown): Promise<void>;
}

export interface Ledger {
  /** Sets the bits of every span in one transaction; setting twice changes nothing. */
  watch(spans: readonly WatchedSpan[]): Promise<void>;
  /** Records of `[fromHour, toHour)`, UTC hours since the epoch. */
  read(child: ChildId, fromHour: number, toHour: number): Promise<readonly LedgerRecord[]>;
}

export interface Grants {
  add(grant: Grant): Promise<void>;
  remove(id: string): Promise<void>;
  ofDay(child: ChildId, date: string): Promise<readonly Grant[]>;
}

/** What children asked, oldest first. */
export interface Requests {
  all(): Promise<readonly ChildRequest[]>;
  /** In a strict transaction; takes the place of one with the same id. */
  put(request: ChildRequest): Promise<void>;
  remove(id: string): Promise<void>;
}

export interface Journal {
  /** In one strict transaction with its seal; answers the number of that, null where no chain was begun. */
  append(event: JournalEvent): Promise<number | null>;
  all(): Promise<readonly JournalEvent[]>;
  /** All that happened at this instant and later, oldest first, without reading what lies far before it. */
  since(atMs: number): Promise<readonly JournalEvent[]>;
}

/** Facts that live as long as the browser runs, in memory only (`storage.session`). */
export interface SessionFacts {
  get(name: string): Promise<unknown>;
  put(name: string, value: unknown): Promise<void>;
  /** Everything whose name begins so. */
  list(prefix: string): Promise<ReadonlyMap<string, unknown>>;
}

export type Tab = {
  readonly id: number;
  readonly windowId: number;
  readonly url: string;
  readonly active: boolean;
  readonly audible: boolean;
  /** The browser stopped everything in it: nothing plays, and its guard cannot answer. */
  readonly frozen: boolean;
  readonly incognito: boolean;
  /** Two tabs of one window with the same number stand side by side, and both are to be seen; null where it stands alone. */
  readonly splitView: number | null;
};

export type BrowserWindow = { readonly id: number; readonly isFocused: boolean; readonly isMinimised: boolean };

export interface Tabs {
  all(): Promise<readonly Tab[]>;
  get(tabId: number): Promise<Tab | null>;
  /** Sends the tab to one of our pages or to an address; answers when the call was made, not when the tab arrived. */
  go(tabId: number, url: string): Promise<void>;
  /** True while the browser loads another page into it, ours or any. */
  isOnItsWay(tabId: number): Promise<boolean>;
  /** Answers the id of the new tab. */
  open(url: string): Promise<number>;
  close(tabId: number): Promise<void>;
  reload(tabId: number): Promise<void>;
  /** Runs a further script of ours beside the guard of a frame, the page's own unless another is named. */
  inject(tabId: number, part: "endings" | "signup-probe" | "signup", frameId?: number): Promise<void>;
  /** Hides what these selectors find in a frame, the page itself unless another is named, and keeps it from going on by itself; or lets it be again. */
  hush(tabId: number, selectors: readonly string[], isHushed: boolean, frameId?: number): Promise<void>;
  /** Hides what these selectors find in a frame, and lets it go on as ever: whose page it stands in goes by a video's end. */
  hide(tabId: number, selectors: readonly string[], frameId: number): Promise<void>;
  /** Are the marks of this surface, which the page's rules name, in sight? True where they name none; null where they name none of any, or nobody answers. */
  hasMarks(tabId: number, surface: Surface): Promise<boolean | null>;
  /** True when the guard of the top frame got it. */
  tell(tabId: number, message: ToGuard): Promise<boolean>;
  /** Does it show a page, and not one of the browser's own in its place, such as that of a broken network? A page that a debugger holds never answers. */
  isPage(tabId: number): Promise<boolean>;
  /** At most one has the focus; none when another program has it. */
  windows(): Promise<readonly BrowserWindow[]>;
  /** Address of one of our packaged pages, such as `closed.html`. */
  ownPage(path: string): string;
}

export interface Alarms {
  /** One of the two names; rings once at that wall instant. Null clears it. */
  set(name: "next-change" | "watch", atWallMs: number | null): Promise<void>;
}

/** A site that is closed as a whole. Blocked before any request, main and sub frames, except at its always-open places. */
export type ClosedSite = {
  readonly site: SiteId;
  readonly subframesToo: boolean;
  /** In whose pages its player is let through all the same: these hosts, with their subdomains, or anybody's; absent is nobody's. */
  readonly players?: readonly string[] | "anywhere";
};

export interface NavigationRules {
  /** Makes the browser's dynamic rules equal to these. Does nothing when they already are. */
  sync(closed: readonly ClosedSite[]): Promise<void>;
}

/** Looks at pages beside the catalogue's, while a parent lets it onto every site. */
export interface ScoutPort {
  isAllowed(): Promise<boolean>;
  /** Has the scout on every site, or on none, as the browser allows. */
  sync(): Promise<void>;
}

export type Lamp = "lit" | "low" | "dark" | "key" | "dot";

export interface OwnPages {
  /** Tells every open page of ours that what it shows may be another now. */
  tellChanged(): void;
}

export interface Updates {
  /** Ends this run of us and begins one with the version that lies ready. */
  letIn(): Promise<void>;
}

export interface Badge {
  show(badge: { readonly lamp: Lamp; readonly text: string; readonly title: string }): Promise<void>;
}

export interface Idleness {
  state(): Promise<"active" | "idle" | "locked">;
}

export interface Access {
  /** Opens the browser's own page where the parent turns a switch. */
  openSetting(which: "private-windows" | "hosts" | "toolbar-icon"): Promise<void>;
  privateWindows(): Promise<boolean>;
  hosts(): Promise<boolean>;
  /** Null where the browser does not tell. */
  toolbarIcon(): Promise<boolean | null>;
  /** Will the browser keep what we store when the disk gets full? */
  storageStays(): Promise<boolean>;
}

/** A small sign outside the database (no secrets) that a set-up once finished: it tells a lost database from a new installation. */
export interface Marker {
  isSet(): Promise<boolean>;
  set(): Promise<void>;
  /** Numbers by name, kept beside the sign; unknown until they are decoded, undefined where none were kept. */
  counts(): Promise<unknown>;
  keepCounts(counts: Readonly<Record<string, number>>): Promise<void>;
  /** The public key of the household's lock, as it was last noted; unknown until it is decoded. It is no secret. */
  lock(): Promise<unknown>;
  keepLock(publicKey: string): Promise<void>;
}

/** Every word that the background hands out, in one language. */
export interface Words {
  closed(view: ClosedView): CurtainWords;
  finishing(ending: Ending): CurtainWords;
  notice(minutesLeft: 10 | 3 | 1): string;
  badgeTitle(view: ChildView): string;
  readonly page: PageWords;
  /** On a form that is held; what says that a date differs is the closed page's. */
  readonly signup: Omit<SignupWords, "differs">;
}

/** Waits inside one event of the background; nothing may depend on it coming back (`watch` repeats what matters). */
export interface Pause {
  wait(ms: number): Promise<void>;
}

export interface Ports {
  readonly clock: Clock;
  readonly documents: Documents;
  readonly ledger: Ledger;
  readonly record: RecordStore;
  readonly grants: Grants;
  readonly requests: Requests;
  readonly journal: Journal;
  readonly seals: Seals;
  readonly archive: Archive;
  readonly session: SessionFacts;
  readonly tabs: Tabs;
  readonly alarms: Alarms;
  readonly rules: NavigationRules;
  readonly ownSites: OwnSitePort;
  readonly scout: ScoutPort;
  readonly badge: Badge;
  readonly updates: Updates;
  readonly pages: OwnPages;
  readonly idleness: Idleness;
  readonly access: Access;
  readonly cipher: Cipher;
  readonly pause: Pause;
  readonly marker: Marker;
  readonly words: Readonly<Record<Language, Words>>;
  readonly languageNote: LanguageNote;
  /** True where our own pages cannot stand in a private window (Chromium). */
  readonly privateTabsMustClose: boolean;
  /** Ours, as the manifest says it. */
  readonly version: string;
}
