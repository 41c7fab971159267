import type { IncomingMessage } from "node:http";
import type { PracticeQuestion } from "./practice-question.ts";

/** A malformed path becomes the root: a practice network has nobody to scold. */
export function readQuestion(request: IncomingMessage): PracticeQuestion {
  const authority = request.headers.host ?? "neutral.example";
  const [name = "", port = ""] = authority.split(":");
  const base = `https://${authority}`;
  const target = request.url ?? "/";
  return {
    host: name.toLowerCase().replace(/\.$/, ""),
    portSuffix: port === "" ? "" : `:${port}`,
    url: URL.canParse(target, base) ? new URL(target, base) : new URL("https://neutral.example/"),
    method: request.method ?? "GET",
    range: request.headers.range,
  };
}
