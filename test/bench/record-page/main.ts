import { openDatabase } from "#platform/db/open-database";
import { beginRecordPage } from "./begin-record-page.ts";

// What the bench asks of this page, by name.
Object.assign(globalThis, { record: beginRecordPage(openDatabase("porchlight")) });
