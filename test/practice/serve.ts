import { parseArgs } from "node:util";
import { startPracticeNetwork } from "./start-practice-network.ts";

// `node test/practice/serve.ts --port 8443`: the practice network by itself, until Ctrl+C.
try {
  const { values } = parseArgs({ options: { port: { type: "string", default: "8443" } } });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error("--port takes a number from 0 to 65535.");
  const network = await startPracticeNetwork({ port });
  console.log(
    `The practice network listens on https://127.0.0.1:${network.port} for all its host names; Ctrl+C ends it.`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
