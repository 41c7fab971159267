import { render } from "preact";
import { createClient } from "#messages/client";
import { browser } from "#platform/browser";
import { ClosedApp } from "#ui/screens/closed/closed-app.tsx";

const root = document.getElementById("app");
const call = createClient((message) => browser.runtime.sendMessage(message));
if (root !== null) render(<ClosedApp call={call} />, root);
