import { EVERYWHERE } from "#domain/plan/everywhere";
import type { Given, GrantAmount } from "#domain/plan/grant";
import type { RequestLine } from "#domain/report/request-line";
import type { ParentView } from "#domain/report/parent-views";
import { instantAt } from "#domain/time/instant-at";
import type { GrantPlace } from "#locales/grant-words";

/** A place that the sheet offers. */
export type PlaceOption = { readonly scope: Given["scope"]; readonly place: GrantPlace };

const ALL_PLACES: PlaceOption = {
  scope: EVERYWHERE,
  place: { siteName: null, surface: null, isPage: false },
};

/** Everything; then the site, the part and the page in front, or what a question is about. */
export function placeOptions({ page }: ParentView, request: RequestLine | null): readonly PlaceOption[] {
  const asked = request?.given.scope ?? null;
  const forSchool = request?.forSchool?.scope;
  const school = forSchool === undefined ? [] : [schoolOption(forSchool, request?.siteName ?? null)];
  if (request !== null && asked !== null && asked.site !== "all" && request.siteName !== null) {
    const { siteName, surface } = request;
    return [
      ALL_PLACES,
      siteOption(asked.site, siteName),
      // "Other pages" is no place that anybody knows.
      ...(surface === null || surface === "other" ? [] : [partOption(asked.site, siteName, surface)]),
      ...school,
    ];
  }
  if (page === null) return [ALL_PLACES, ...school];
  const { site, siteName, surface, surfaces, isForSchool } = page;
  const only = { ...siteOption(site, siteName), place: { siteName, surface: null, isPage: true } };
  const here = isForSchool ? [schoolOption({ site, surface: "school" }, siteName)] : [];
  // A site of a parent's own is one whole.
  const part = surfaces.length > 1 ? [partOption(site, siteName, surface)] : [];
  return [ALL_PLACES, siteOption(site, siteName), ...part, ...(school.length === 0 ? here : school), only];
}

/** What a sheet begins with, and what its site calls itself; null where it is for no one site. */
export type Proposed = { readonly given: Given; readonly siteName: string | null };

/** The places with the proposed one among them: what closed a page may be what it showed, and its address says another part. */
export function withProposed(places: readonly PlaceOption[], proposed: Proposed | undefined): readonly PlaceOption[] {
  if (proposed === undefined || proposed.siteName === null) return places;
  const { site, surface } = proposed.given.scope;
  if (site === "all" || surface === "school" || placeOf(places, proposed.given) !== ALL_PLACES) return places;
  const { siteName } = proposed;
  return [...places, surface === "all" ? siteOption(site, siteName) : partOption(site, siteName, surface)];
}

/** The place of them that something given is for; else the widest. */
export const placeOf = (places: readonly PlaceOption[], given: Pick<Given, "scope"> | null): PlaceOption =>
  places.find(({ scope }) => scope.site === given?.scope.site && scope.surface === given.scope.surface) ?? ALL_PLACES;

type Page = NonNullable<ParentView["page"]>;

const siteOption = (site: Page["site"], siteName: string): PlaceOption => ({
  scope: { site, surface: "all" },
  place: { siteName, surface: null, isPage: false },
});

const partOption = (site: Page["site"], siteName: string, surface: Page["surface"]): PlaceOption => ({
  scope: { site, surface },
  place: { siteName, surface, isPage: false },
});

const schoolOption = (scope: Given["scope"], siteName: string | null): PlaceOption => ({
  scope,
  place: { siteName, surface: "school", isPage: false },
});

/** `HH:MM` of the household's clock, the next time that it is so; null for what is no time. */
export function untilTime(time: string, nowMs: number, timeZone: string): GrantAmount | null {
  if (!/^\d{2}:\d{2}$/.test(time)) return null;
  const today = Temporal.Instant.fromEpochMilliseconds(Math.floor(nowMs)).toZonedDateTimeISO(timeZone).toPlainDate();
  const untilMs = instantAt(today.toString(), time, timeZone);
  return {
    kind: "until",
    untilMs: untilMs > nowMs ? untilMs : instantAt(today.add({ days: 1 }).toString(), time, timeZone),
  };
}
