const PORT = /:\d*$/;
const FINAL_DOTS = /\.+$/;
/** What IDNA leaves out of a name (soft hyphen, zero-width marks), and the dots it reads as one (RFC 3490, 3.1). */
const IGNORED = /[\u00ad\u200b\u2060\ufeff]/g;
const OTHER_DOTS = /[\u3002\uff0e\uff61]/g;
const ASCII = /^[\x21-\x7e]+$/;
const FORBIDDEN = /[\s#%/<>?@\\^|[\]]/;

/**
 * The host of `user:password@host:port`: lower case, decoded, without its final dot. Null where no browser would take it
 * for a host, and for an IPv6 address, which is no site of ours.
 */
export function readHost(authority: string): string | null {
  const written = authority.slice(authority.lastIndexOf("@") + 1).replace(PORT, "");
  const plain = written.includes("%") ? decode(written) : written;
  if (plain === null) return null;
  const host = (ASCII.test(plain) ? plain : foldToAscii(plain)).toLowerCase().replace(FINAL_DOTS, "");
  return host === "" || FORBIDDEN.test(host) ? null : host;
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** Full-width letters and the like are the same name to a browser: `ｒｅｄｄｉｔ.com` is reddit.com. */
function foldToAscii(host: string): string {
  return host.normalize("NFKC").replace(IGNORED, "").replace(OTHER_DOTS, ".");
}
