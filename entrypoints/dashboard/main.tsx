import { render } from "preact";
import { createClient } from "#messages/client";
import { browser } from "#platform/browser";
import { DashboardApp } from "#ui/screens/dashboard/dashboard-app.tsx";

const root = document.getElementById("app");
const call = createClient((message) => browser.runtime.sendMessage(message));
if (root !== null) render(<DashboardApp call={call} print={() => print()} />, root);
