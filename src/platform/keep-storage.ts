/**
 * Asks the browser never to clear the record to make room. With `unlimitedStorage` it asks nobody; without it, or where it says
 * no, everything goes on as it is.
 */
export async function keepStorage(storage: Pick<StorageManager, "persist" | "persisted">): Promise<void> {
  try {
    if (!(await storage.persisted())) await storage.persist();
  } catch {
    // See above.
  }
}
