/** Every window of the same origin within this one, itself first. Another origin's cannot be reached. */
export function reachFrames(view: Window): readonly Window[] {
  const reached: Window[] = [view];
  for (const frame of view.document.querySelectorAll("iframe,frame")) {
    const inner = innerOf(frame);
    if (inner !== null) reached.push(...reachFrames(inner));
  }
  return reached;
}

function innerOf(frame: Element): Window | null {
  try {
    const document = "contentDocument" in frame ? frame.contentDocument : null;
    return isDocument(document) ? document.defaultView : null;
  } catch {
    return null;
  }
}

const isDocument = (value: unknown): value is Document =>
  typeof value === "object" && value !== null && "defaultView" in value;
