import { render } from "preact";
import { speakOfRecord } from "#locales/speak-of-record";
import { createClient } from "#messages/client";
import { browser } from "#platform/browser";
import { hearBackground } from "#platform/own-pages";
import { createStorageLanguage } from "#platform/storage-language";
import { beginPage } from "#ui/begin-page.ts";
import { tellChanged } from "#ui/changes.ts";

await beginPage("record", {
  document,
  noted: createStorageLanguage(browser).read,
  browserLanguage: navigator.language,
});
await speakOfRecord();
const { RecordApp } = await import("#ui/screens/dashboard/record/record-app.tsx");

const root = document.getElementById("app");
const call = createClient((message) => browser.runtime.sendMessage(message));
const date = Temporal.Now.plainDateISO().toString();
if (root !== null) render(<RecordApp call={call} date={date} print={() => print()} />, root);
hearBackground(browser, tellChanged);
