import { expect, it } from "vitest";
import { createNoticeOnce } from "#content/ending/notice-once";

const ten = (id: number) => ({ id, text: "10 minutes left" });

it("hands on each notice once, in whatever order its orders come", () => {
  const said: (string | null)[] = [];
  const notices = createNoticeOnce((text) => said.push(text));
  expect(notices.noticed()).toBeNull();
  for (const notice of [null, ten(1), ten(1), null, ten(1)]) notices.say(notice);
  expect(said).toEqual([null, "10 minutes left", null]);
  expect(notices.noticed()).toBe(1);
});

it("hands on the same words again under another number", () => {
  const said: (string | null)[] = [];
  const notices = createNoticeOnce((text) => said.push(text));
  for (const notice of [ten(1), ten(2)]) notices.say(notice);
  expect(said).toEqual(["10 minutes left", "10 minutes left"]);
  expect(notices.noticed()).toBe(2);
});
