import type {
  Alarms,
  Access,
  Badge,
  ClosedSite,
  Idleness,
  NavigationRules,
  OwnSitePort,
  ScoutPort,
  Tab,
  Tabs,
} from "#app/ports";
import { isOnHost } from "#domain/catalogue/is-on-host";
import { hostOfOwnSite } from "#domain/catalogue/own-site";
import type { SiteId } from "#domain/ids";
import type { ToGuard } from "#domain/verdict/guard-order";

type Lamp = Parameters<Badge["show"]>[0];

/** A browser made of plain data: tabs that go where they are sent, alarms that ring when asked. */
export function createMemoryBrowser() {
  const tabs = new Map<number, Tab>();
  let hear: (tabId: number, message: ToGuard) => void = () => undefined;
  const alarms = new Map<"next-change" | "watch", number>();
  const held = new Set<number>();
  const slow = new Set<number>();
  const errors = new Set<number>();
  const minimised = new Set<number>();
  let isOffline = false;
  const marks = new Map<number, boolean>();
  const hushed = new Map<string, readonly string[]>();
  const hidden = new Map<string, readonly string[]>();
  let letIn = 0;
  let changesTold = 0;
  const injected: { readonly tabId: number; readonly part: string }[] = [];
  let focused: number | null = 1;
  let idle: "active" | "idle" | "locked" = "active";
  let closedSites: readonly ClosedSite[] = [];
  const allowedSites = new Set<SiteId>();
  const shutOut = new Set<SiteId>();
  let guardedSites: readonly SiteId[] = [];
  let [scoutIsAllowed, scoutIsThere] = [false, false];
  let lamp: Lamp | null = null;
  let health = { privateWindows: true, hosts: true, toolbarIcon: true as boolean | null, storageStays: true };

  const change = (tabId: number, part: Partial<Tab>): void => {
    const tab = tabs.get(tabId);
    if (tab !== undefined) tabs.set(tabId, { ...tab, ...part });
  };
  const tabPort: Tabs = {
    all: async () => [...tabs.values()],
    get: async (tabId) => tabs.get(tabId) ?? null,
    go: async (tabId, url) => {
      if (!held.has(tabId) && !slow.has(tabId)) change(tabId, { url });
    },
    isOnItsWay: async (tabId) => slow.has(tabId),
    async open(url) {
      const id = Math.max(0, ...tabs.keys()) + 1;
      tabs.set(id, {
        id,
        windowId: focused ?? 1,
        url,
        active: false,
        audible: false,
        frozen: false,
        incognito: false,
        splitView: null,
      });
      return id;
    },
    close: async (tabId) => void tabs.delete(tabId),
    reload: async () => undefined,
    inject: async (tabId, part) => void injected.push({ tabId, part }),
    async hush(tabId, selectors, isHushed, frameId = 0) {
      if (isHushed) hushed.set(`${tabId}/${frameId}`, selectors);
      else hushed.delete(`${tabId}/${frameId}`);
    },
    hide: async (tabId, selectors, frameId) => void hidden.set(`${tabId}/${frameId}`, selectors),
    hasMarks: async (tabId) => marks.get(tabId) ?? null,
    async tell(tabId, message) {
      hear(tabId, message);
      return tabs.has(tabId);
    },
    windows: async () =>
      [...new Set([...tabs.values()].map(({ windowId }) => windowId).concat(focused ?? []))].map((id) => ({
        id,
        isFocused: id === focused,
        isMinimised: minimised.has(id),
      })),
    isPage: async (tabId) => tabs.has(tabId) && !errors.has(tabId),
    ownPage: (path) => `porchlight://own/${path}`,
  };
  const alarmPort: Alarms = {
    async set(name, atWallMs) {
      if (atWallMs === null) alarms.delete(name);
      else alarms.set(name, atWallMs);
    },
  };
  const rulePort: NavigationRules = { sync: async (closed) => void (closedSites = closed) };
  const ownSitePort: OwnSitePort = {
    allowed: async () => [...allowedSites],
    isLetIn: async (site) =>
      scoutIsAllowed ||
      [...allowedSites].some((held) => isOnHost(hostOfOwnSite(site) ?? "", hostOfOwnSite(held) ?? "")),
    missing: async (sites) => sites.filter((site) => shutOut.has(site)),
    async sync(sites) {
      for (const gone of guardedSites.filter((site) => !sites.includes(site))) allowedSites.delete(gone);
      guardedSites = sites;
    },
    giveBack: async (site) => void allowedSites.delete(site),
    follow: () => undefined,
  };
  const scoutPort: ScoutPort = {
    isAllowed: async () => scoutIsAllowed,
    sync: async () => void (scoutIsThere = scoutIsAllowed),
  };
  const badgePort: Badge = { show: async (shown) => void (lamp = shown) };
  const idlePort: Idleness = { state: async () => idle };
  const accessPort: Access = {
    openSetting: async () => undefined,
    privateWindows: async () => health.privateWindows,
    hosts: async () => health.hosts,
    toolbarIcon: async () => health.toolbarIcon,
    storageStays: async () => health.storageStays,
  };

  return {
    ports: {
      tabs: tabPort,
      alarms: alarmPort,
      rules: rulePort,
      ownSites: ownSitePort,
      scout: scoutPort,
      badge: badgePort,
      updates: { letIn: async () => void (letIn += 1) },
      pages: { tellChanged: () => void (changesTold += 1) },
      idleness: idlePort,
      access: accessPort,
    },
    put: (tab: Tab): void => void tabs.set(tab.id, tab),
    change,
    remove: (tabId: number): void => void tabs.delete(tabId),
    tab: (tabId: number): Tab | null => tabs.get(tabId) ?? null,
    /** The tab does not go where it is sent: a prompt stands. */
    hold: (tabId: number): void => void held.add(tabId),
    /** The tab is on its way where it is sent, and comes when it is changed. */
    slow: (tabId: number): void => void slow.add(tabId),
    minimise: (windowId: number): void => void minimised.add(windowId),
    cutNetwork: (is: boolean): void => void (isOffline = is),
    isOffline: (): boolean => isOffline,
    /** How often a new version was let in. */
    updatesLetIn: (): number => letIn,
    /** How often our open pages were told that something was changed. */
    changesTold: (): number => changesTold,
    /** The tab shows an error page of the browser's own. */
    showError: (tabId: number, is: boolean): void => void (is ? errors.add(tabId) : errors.delete(tabId)),
    focus: (windowId: number | null): void => void (focused = windowId),
    beIdle: (state: typeof idle): void => void (idle = state),
    allow: (part: Partial<typeof health>): void => void (health = { ...health, ...part }),
    /** Who plays the guards. */
    onTold: (listener: typeof hear): void => void (hear = listener),
    all: (): readonly Tab[] => [...tabs.values()],
    alarms: alarms as ReadonlyMap<"next-change" | "watch", number>,
    /** The marks by which the page of a tab is known are in sight, or not; nothing is known of it before. */
    mark: (tabId: number, are: boolean): void => void marks.set(tabId, are),
    /** What is hidden in a tab; undefined where nothing is. */
    hidden: (tabId: number, frameId: number): readonly string[] | undefined => hidden.get(`${tabId}/${frameId}`),
    hushed: (tabId: number, frameId = 0): readonly string[] | undefined => hushed.get(`${tabId}/${frameId}`),
    /** The further scripts that were sent into pages. */
    injected: (): readonly { readonly tabId: number; readonly part: string }[] => injected,
    /** A person lets us into a site beside the catalogue's. */
    allowSite: (site: SiteId): void => void allowedSites.add(site),
    /** A person keeps us out of one, or lets us in again. */
    keepOutOf: (site: SiteId, is: boolean): void => void (is ? shutOut.add(site) : shutOut.delete(site)),
    allowedSites: (): readonly SiteId[] => [...allowedSites],
    /** Those where the guard is registered. */
    guardedSites: (): readonly SiteId[] => guardedSites,
    /** A person lets us onto every site, or takes that back. */
    allowEverywhere: (is: boolean): void => void (scoutIsAllowed = is),
    hasScout: (): boolean => scoutIsThere,
    closedSites: (): readonly ClosedSite[] => closedSites,
    lamp: (): Lamp | null => lamp,
  };
}

export type MemoryBrowser = ReturnType<typeof createMemoryBrowser>;
