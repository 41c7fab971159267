import type { UserManifest } from "wxt";
import { matchPatterns } from "#domain/catalogue/match-patterns";
import type { Site } from "#domain/catalogue/site";

/** Every one of these has its reason in docs/permissions.md, and a house test that says so. */
const PERMISSIONS = [
  "alarms",
  "declarativeNetRequest",
  "idle",
  "scripting",
  "storage",
  "tabs",
  "unlimitedStorage",
  "webNavigation",
  "webRequest",
];

const CLOSED_POLICY = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "img-src": "'self'",
  "connect-src": "'none'",
  "frame-ancestors": "'none'",
  "form-action": "'none'",
  "base-uri": "'none'",
};

/** `wxt dev` serves modules and styles from loopback and speaks to them over a socket; no build that leaves this house has it. */
const DEV_POLICY = {
  ...CLOSED_POLICY,
  "script-src": "'self' http://localhost:*",
  "style-src": "'self' 'unsafe-inline' http://localhost:*",
  "img-src": "'self' data: http://localhost:*",
  "connect-src": "http://localhost:* ws://localhost:*",
};

const writePolicy = (policy: Readonly<Record<string, string>>): string =>
  Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join("; ");

const iconsOf = (lamp: string): Record<string, string> =>
  Object.fromEntries([16, 32, 48, 128].map((size) => [String(size), `icon/lamp-${lamp}-${size}.png`]));

/**
 * The manifest apart from what WXT finds in `entrypoints/`. `browser` is WXT's name of the target, `sites` the catalogue,
 * from which alone the required hosts come. Minimum versions are the first with all that design.md names natively.
 */
export function createManifest(target: {
  readonly browser: string;
  readonly sites: readonly Site[];
  readonly dev: boolean;
}): UserManifest {
  const shared: UserManifest = {
    name: "Porchlight",
    // The only words of the manifest: in public/_locales, by the browser's language. Our name is one in every language.
    description: "__MSG_description__",
    default_locale: "en",
    permissions: PERMISSIONS,
    host_permissions: target.sites.flatMap(matchPatterns),
    // Asked for one host at a time, when a parent adds that host to a plan.
    optional_host_permissions: ["*://*/*"],
    incognito: "spanning",
    icons: iconsOf("lit"),
    options_ui: { page: "dashboard.html", open_in_tab: true },
    action: { default_title: "Porchlight", default_icon: iconsOf("lit") },
    content_security_policy: { extension_pages: writePolicy(target.dev ? DEV_POLICY : CLOSED_POLICY) },
  };
  return target.browser === "firefox" ? { ...shared, ...firefoxOnly() } : { ...shared, ...chromiumOnly() };
}

/** Without the key, Chromium lets every other extension connect; Firefox does not know it. */
function chromiumOnly(): UserManifest {
  return { minimum_chrome_version: "148", externally_connectable: { ids: [] } };
}

function firefoxOnly(): UserManifest {
  return {
    browser_specific_settings: {
      gecko: {
        id: "porchlight@families",
        strict_min_version: "147.0",
        data_collection_permissions: { required: ["none"] },
      },
      gecko_android: { strict_min_version: "147.0" },
    },
  };
}
