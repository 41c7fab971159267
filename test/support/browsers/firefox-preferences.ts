type Preferences = Readonly<Record<string, string | number | boolean>>;

/** The fixed address of the extension's pages in a driven Firefox, which else makes one up for each profile. */
export const firefoxPageHost = "5f0a1c52-6f2b-4d3e-9a70-b0c1d2e3f401";

// Quiet and offline: no errands, no first-run pages, nothing remembered from the last session but what tests ask.
const quiet: Preferences = {
  "app.normandy.enabled": false,
  "app.update.disabledForTesting": true,
  "browser.aboutwelcome.enabled": false,
  "browser.newtabpage.enabled": false,
  "browser.safebrowsing.downloads.enabled": false,
  "browser.safebrowsing.malware.enabled": false,
  "browser.safebrowsing.phishing.enabled": false,
  "browser.sessionstore.resume_from_crash": false,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.homepage": "about:blank",
  "browser.startup.homepage_override.mstone": "ignore",
  "browser.startup.page": 0,
  "browser.tabs.warnOnClose": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "extensions.getAddons.cache.enabled": false,
  "extensions.update.enabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "services.settings.server": "data:,",
  "toolkit.telemetry.reportingpolicy.firstRun": false,
  "trailhead.firstrun.didSeeAboutWelcome": true,
};

const forExtensions: Preferences = {
  "extensions.autoDisableScopes": 0,
  "xpinstall.signatures.required": false,
  // Drivers switch leave prompts off; pages that hold a tab by one are what we test.
  "dom.disable_beforeunload": false,
};

/** Leads every name to the proxy. The practice certificate stands in for pinned and preloaded hosts too. */
function leadTo(proxyPort: number): Preferences {
  return {
    "network.proxy.type": 1,
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": proxyPort,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": proxyPort,
    "network.stricttransportsecurity.preloadlist": false,
    "security.cert_pinning.enforcement_level": 0,
    "network.trr.mode": 5,
    "network.http.http3.enable": false,
  };
}

/** The text of a user.js for a driven Firefox. `proxyPort` null: the real internet. */
export function writeFirefoxPreferences(addonId: string, proxyPort: number | null, more: Preferences = {}): string {
  const all: Preferences = {
    ...quiet,
    ...forExtensions,
    "extensions.webextensions.uuids": JSON.stringify({ [addonId]: firefoxPageHost }),
    ...(proxyPort === null ? {} : leadTo(proxyPort)),
    ...more,
  };
  const lines = Object.entries(all).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  return `${lines.join("\n")}\n`;
}
