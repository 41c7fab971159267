const VIEW = /^(?:(?:view-source|blob):)+/i;
const READER = /^about:reader\?(?:[^#]*&)?url=([^&#]*)/i;

/**
 * The page that a browser shows in another dress: its source (`view-source:`), a document that it made itself (`blob:`),
 * or Firefox's reader (`about:reader?url=`). Any other URL comes back as it is.
 */
export function unwrapView(url: string): string {
  if (url.startsWith("http")) return url;
  const page = url.replace(VIEW, "");
  const read = READER.exec(page)?.[1];
  return read === undefined ? page : decode(read).replace(VIEW, "");
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
