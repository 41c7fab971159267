import { describe, expect, it } from "vitest";
import { dateOrder } from "#locales/date-order";

describe("a birth date is asked for", () => {
  it.each([
    ["en-GB", "en", "day month year"],
    ["en-US", "en", "month day year"],
    ["en-US", "es", "day month year"],
    ["es-MX", "es", "day month year"],
    ["ar-EG", "ar", "day month year"],
    ["en-US", "ar", "day month year"],
    ["sv", "en", "year month day"],
  ])("in a browser of %s that speaks %s as %s", (browser, spoken, order) => {
    expect(dateOrder(browser, spoken).join(" ")).toBe(order);
  });
});
