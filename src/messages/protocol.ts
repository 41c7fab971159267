import type { AskedMinutes, Purpose } from "#domain/asking/child-request";
import type { Foresight } from "#domain/asking/foresee-grant";
import type { BirthdayAnswer } from "#domain/birthday/birthday";
import type { BirthdayView } from "#domain/birthday/birthday-view";
import type { OwnHostProblem } from "#domain/catalogue/check-own-host";
import type { FoundPage } from "#domain/catalogue/find-page";
import type { Software } from "#domain/catalogue/open-software";
import type { Surface } from "#domain/catalogue/surface";
import type { Failure, Saying } from "#domain/door/refusal";
import type { ChildId, GrownUpId, SiteId } from "#domain/ids";
import type { Language } from "#domain/language";
import type { LessAsked } from "#domain/less-today/less-today";
import type { EnteredChild } from "#domain/plan/entered-child";
import type { Given } from "#domain/plan/grant";
import type { Plan, Reading } from "#domain/plan/plan";
import type { SiteToday } from "#domain/plan/site-today";
import type { ByCodeReply } from "#domain/report/by-code-reply";
import type { ChildView, ClosedView } from "#domain/report/views";
import type {
  FamilyView,
  HealthView,
  ParentView,
  PeopleReply,
  PeopleView,
  SetupView,
  UnlockReply,
} from "#domain/report/parent-views";
import type { SeenAnswer, SeenView } from "#domain/report/seen-view";
import type { WhoReply, WhoView } from "#domain/report/who-views";
import type { Result } from "#domain/result";
import type { FamilyCalendar } from "#domain/time/family-calendar";
import type { HeldBecause } from "#domain/signup/claim";
import type { SignupOrder } from "#domain/signup/signup-order";
import type { GuardOrder } from "#domain/verdict/guard-order";
import type { GuardReport } from "#domain/verdict/guard-report";
import type { RecordProtocol } from "./record-protocol.ts";

type Empty = Record<never, never>;

/** Every message: what is sent and what comes back. The background answers `Reply<T>`, never a throw. */
export type Protocol = RecordProtocol & {
  // page: the guard, an untrusted witness
  "guard/report": { request: GuardReport; reply: GuardOrder };
  /** A field of the page was touched: may the sign-up guard be sent there? It is on its way where it may. */
  "signup/wake": { request: Empty; reply: { isAwake: boolean } };
  /** What is to be held in this page. The child's own birth date is answered to a page that asks for one, into our own world in it. */
  "signup/look": { request: { asksBirthDate: boolean }; reply: SignupOrder };
  /** A form was held: why, in a band, and nothing that was typed. */
  "signup/held": { request: { because: HeldBecause }; reply: Empty };
  /** A form that makes an account was sent with the child's own birth date, and nothing stood against it. */
  "signup/made": { request: Empty; reply: Empty };
  /** "Ask my parent", on a form that is held. Refused when the day's questions are used up. */
  "signup/ask": { request: Empty; reply: Empty };
  /** A page that is school work goes on by itself, to an address that is kept in memory for its tab alone. */
  "guard/unchosen": { request: { to: string }; reply: Empty };

  /** A page beside the catalogue's looks like a social site; its host is the browser's word. */
  "scout/seen": { request: { software: Software | null }; reply: { isHeard: boolean } };

  // own: our pages, nobody unlocked; reads, asks and tightenings
  "setup/view": { request: Empty; reply: SetupView };
  "setup/use": { request: { use: "shared" | "children" }; reply: SetupView };
  /** Only while there is no household. */
  "setup/language": { request: { language: Language }; reply: SetupView };
  /** Only while there is no PIN. Opens a session, and answers the recovery code, once. */
  "setup/pin": { request: { pin: string }; reply: { token: string; recoveryCode: string } };
  "child/view": { request: Empty; reply: ChildView };
  "closed/view": { request: Empty; reply: ClosedView };
  /** "I'm done": closes the tab that asks. */
  "closed/done": { request: Empty; reply: Empty };
  /** Leads the tab that asks on to the page that was wanted, if it is open now. */
  "closed/carry-on": { request: Empty; reply: { led: boolean } };
  /** Opens the browser's own page for a switch that only a person can turn. */
  "setup/open-setting": { request: { which: "private-windows" | "hosts" | "toolbar-icon" }; reply: Empty };
  /** Opens a real site as a child finds it, and ends a grown-up's turn for that. */
  "setup/show-site": { request: { site: SiteId }; reply: Empty };
  /** Asked from a closed page it is about that page, else about today. Refused while one waits, and when the day's are used up. */
  "request/make": { request: { minutes: AskedMinutes; purpose: Purpose; line: string | null }; reply: ChildView };
  "request/take-back": { request: { request: string }; reply: ChildView };
  /** "This looks wrong", from a closed page: says its site, surface and reason, and no address. */
  "request/wrongly-closed": { request: Empty; reply: ChildView };
  /** A spare quarter of the plan; refused where none is left today. */
  "grant/spare": { request: Empty; reply: ChildView };
  /** A phone code, good for a quarter of an hour today; counted and delayed like a PIN. */
  "grant/by-code": { request: { code: string }; reply: ByCodeReply };
  "health/view": { request: Empty; reply: HealthView };
  "door/unlock": { request: { pin: string }; reply: UnlockReply };
  /** Whose PIN a recovery code can set. */
  "door/grown-ups": { request: Empty; reply: { grownUps: readonly { id: GrownUpId; name: string }[] } };
  /** Sets the PIN of that grown-up; of the first where none is named. */
  "door/recover": {
    request: { code: string; newPin: string; grownUp: GrownUpId | null };
    reply: UnlockReply | { kind: "recovered"; token: string; recoveryCode: string };
  };
  /** The session that a page of ours left open, handed to the next; refused where none lives. */
  "door/resume": { request: Empty; reply: { token: string; leftMs: number } };
  /** How long the next try must wait. While a wait is due, a page that shows it asks every few seconds: that pays it. */
  /** `isLost`: the database is gone, and no PIN opens anything; the first run's page has the way back. */
  "door/wait": { request: Empty; reply: { waitMs: number; isLost?: true } };
  "door/lock": { request: Empty; reply: Empty };
  "turn/end": { request: Empty; reply: Empty };
  "who/view": { request: Empty; reply: WhoView };
  /** "I'm here": a child, with its code where it has one, or a guest (null). */
  "who/choose": { request: { child: ChildId | null; code: string | null }; reply: WhoReply };

  /** The child who is here keeps itself to less today. Refused where any part of it would be more. */
  "plan/tighten": { request: LessAsked; reply: ChildView };

  // parent: our pages with the token of an open session
  "door/touch": { request: { token: string; leaving: boolean }; reply: { leftMs: number } };
  "setup/child": {
    /** No child: one more. No code: as it was. */
    request: EnteredChild & { token: string; child: ChildId | null; code: string | null };
    reply: SetupView;
  };
  "setup/plan": { request: { token: string; child: ChildId; plan: Plan }; reply: SetupView };
  "setup/switches": { request: { token: string }; reply: SetupView };
  "setup/finish": { request: { token: string }; reply: SetupView };
  /** Of whoever is here where no child is named. */
  "parent/view": { request: { token: string; tabId: number | null; child: ChildId | null }; reply: ParentView };
  "plan/limit": { request: { token: string; child: ChildId; minutes: number | null }; reply: ParentView };
  /** What a child kept itself to today holds no longer. */
  "plan/tighten-undo": { request: { token: string; child: ChildId }; reply: ParentView };
  "family/view": { request: { token: string }; reply: FamilyView };
  /** What a parent made of one child's plan, with the plan that they saw (`base`): what others changed since stays. */
  "plan/change": { request: { token: string; child: ChildId; base: Plan; plan: Plan }; reply: FamilyView };
  /** The one thing at an address that a parent typed: our pages have no site's rules. */
  "plan/find-page": { request: { token: string; typed: string }; reply: FoundPage };
  /** The site at a host that a parent typed, beside those in the draft. */
  "plan/find-site": {
    request: { token: string; host: string | null; own: readonly SiteId[] };
    reply: Result<SiteId, OwnHostProblem>;
  };
  "birthday/view": { request: { token: string }; reply: BirthdayView };
  /** What was proposed and chosen opens; with `postponed` nothing does. */
  "birthday/answer": {
    request: Pick<BirthdayAnswer, "child" | "age" | "answer"> & {
      token: string;
      sites: readonly SiteId[];
      /** The minutes a day of the next plan by age, from the birthday on. */
      minutes: boolean;
    };
    reply: BirthdayView;
  };
  /** What a scout saw and nobody answered. */
  "seen/view": { request: { token: string }; reply: SeenView };
  "seen/answer": { request: { token: string; host: string; answer: SeenAnswer }; reply: SeenView };
  /** As if nobody had answered. */
  "birthday/take-back": { request: Pick<BirthdayAnswer, "child" | "age"> & { token: string }; reply: BirthdayView };
  "calendar/change": {
    request: { token: string; calendar: Omit<FamilyCalendar, "timeZone"> };
    reply: FamilyView;
  };
  "language/change": { request: { token: string; language: Language }; reply: FamilyView };
  /** Calls the page of a tab, and what lies under its path, something else; null as the catalogue does. */
  "plan/read-page": {
    request: { token: string; child: ChildId; tabId: number; as: Reading["as"] | null };
    reply: ParentView;
  };
  /** Opens a site, with the surface at hand, or closes it, for today; null as the plan has it. The tab is the one whose page the answer tells of. */
  "plan/site-today": {
    request: {
      token: string;
      child: ChildId;
      tabId: number | null;
      site: SiteId;
      surface: Surface;
      as: SiteToday | null;
    };
    reply: ParentView;
  };
  /** The plan in force stands, in the place of a newer one that is not believed. */
  /**
   * The site of the page in front, into one child's plan or out of it. Where the browser keeps us out of it, it is in the plan as soon as
   * the person let us in: the page that asks may be gone by then.
   */
  "plan/own-site": {
    request: { token: string; child: ChildId; tabId: number | null; site: SiteId; on: boolean };
    reply: ParentView;
  };
  "plan/keep": { request: { token: string }; reply: ParentView };
  /** A parent has seen what is broken: the record is sealed anew from here on. */
  "seal/renew": { request: { token: string }; reply: HealthView };
  /** `request` is the question that it answers, if one. */
  "grant/give": {
    request: { token: string; child: ChildId; request: string | null } & Given;
    reply: { view: ParentView; grant: string };
  };
  /** Opens the page of one tab alone, to one child, for as long as the tab stays on it and the day lasts; `on` false takes it back. */
  "grant/page": {
    request: {
      token: string;
      child: ChildId;
      tabId: number;
      on: boolean;
      pastBedtime: boolean;
      request: string | null;
    };
    reply: ParentView;
  };
  /** What it would leave standing. */
  "grant/foresee": { request: { token: string; child: ChildId } & Given; reply: Foresight };
  /** Yes gives what was asked for, so many minutes or, where none were named, the rest of the day. */
  "request/answer": {
    request: {
      token: string;
      request: string;
      answer: { kind: "yes"; minutes: number | null } | { kind: "no"; say: string | null };
    };
    reply: { view: ParentView; grant: string | null };
  };
  /** Ten new phone codes, once; the old ones end. */
  "codes/make": { request: { token: string }; reply: { codes: readonly string[] } };
  "grant/undo": { request: { token: string; grant: string }; reply: ParentView };
  /** The clock that the parent was shown is right: a day that was held may go on. */
  "clock/confirm": { request: { token: string }; reply: ParentView };
  "pause/set": { request: { token: string; on: boolean }; reply: ParentView };
  /** Null minutes: until the browser closes. */
  "turn/start": { request: { token: string; minutes: 15 | 30 | 60 | null }; reply: ParentView };
  "people/view": { request: { token: string }; reply: PeopleView };
  /** No child: one more, with the plan of its age. */
  "people/child": { request: EnteredChild & { token: string; child: ChildId | null }; reply: PeopleView };
  "people/child-remove": { request: { token: string; child: ChildId }; reply: PeopleView };
  /** Four digits, or none from now on. */
  "people/code": { request: { token: string; child: ChildId; code: string | null }; reply: PeopleView };
  /** No grown-up: one more, who needs a PIN. No PIN: as it was. */
  "people/grown-up": {
    request: { token: string; grownUp: GrownUpId | null; name: string; pin: string | null };
    reply: PeopleReply;
  };
  "people/grown-up-remove": { request: { token: string; grownUp: GrownUpId }; reply: PeopleView };
  "people/use": { request: { token: string; use: "shared" | "children" }; reply: PeopleView };
  /** Opens these sites to guests for an hour; none of them ends it. */
  "guest/open": { request: { token: string; sites: readonly SiteId[] }; reply: PeopleView };
  /** A new recovery code, answered once; the old one opens nothing from then on. */
  "door/new-code": { request: { token: string }; reply: { recoveryCode: string } };
  "door/code-at-hand": { request: { token: string }; reply: ParentView };
};

export type MessageName = keyof Protocol;
export type Request<N extends MessageName> = Protocol[N]["request"];
export type ReplyOf<N extends MessageName> = Protocol[N]["reply"];

export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Failure; readonly say?: Saying };
