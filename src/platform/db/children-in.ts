/** Cursor over keys that begin with a child, of a store or of an index. */
type KeysByChild = {
  readonly openKeyCursor: (range: IDBKeyRange) => Promise<{ readonly key: IDBValidKey } | null>;
};

/** Whose records there are, in however many: one step for each child. */
export async function childrenIn(keys: KeysByChild): Promise<readonly string[]> {
  const children: string[] = [];
  for (let after = ""; ;) {
    // An array is greater than every text and number, so `[child, []]` is the end of that child's.
    const cursor = await keys.openKeyCursor(IDBKeyRange.lowerBound([after, []]));
    const child: unknown = Array.isArray(cursor?.key) ? cursor.key[0] : null;
    if (typeof child !== "string") return children;
    children.push(child);
    after = child;
  }
}
