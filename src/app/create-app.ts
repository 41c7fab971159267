import type { AppEvent } from "./app-event.ts";
import { createAskSilentGuards } from "./tabs/ask-silent-guards.ts";
import { createBirthdaysNear } from "./birthday/birthday-handlers.ts";
import { createBackupKeeper } from "./backup/backup-keeper.ts";
import { createBackupMaker } from "./backup/backup-maker.ts";
import { createBirthdayKeeper } from "./birthday/birthday-keeper.ts";
import { createChildCodes } from "./door/child-codes.ts";
import { createClockKeeper } from "./time/clock-keeper.ts";
import { createSiteCloser } from "./tabs/close-sites.ts";
import { createSecondCounter } from "./ledger/count-seconds.ts";
import { createCodeHandlers } from "./asking/code-handlers.ts";
import { countSeals } from "./seal/count-seals.ts";
import { createCounters } from "./door/counters.ts";
import { createDoorHandlers } from "./door/door-handlers.ts";
import { createDoorKeys } from "./door/door-keys.ts";
import { createDoor } from "./door/door.ts";
import { createErrorPages } from "./tabs/error-pages.ts";
import { createFirstDays } from "./time/first-days.ts";
import { createGatherFacts } from "./gather-facts.ts";
import { createGiveGrant } from "./asking/give-grant.ts";
import { createGuestPassKeeper } from "./people/guest-pass-keeper.ts";
import { createHandleEvent } from "./handle-event.ts";
import { createHearGuard, type GuardSender } from "./tabs/hear-guard.ts";
import { createHealth } from "./report/health.ts";
import { createHouseholdKeeper } from "./plan/household-keeper.ts";
import { createKeepMinutes } from "./asking/keep-minutes.ts";
import { createKeepInStep } from "./keep-in-step.ts";
import { createLessTodayKeeper } from "./less-today/less-today-keeper.ts";
import { createLock } from "./door/lock.ts";
import { createLostHousehold } from "./setup/lost-household.ts";
import { META, SESSION } from "./names.ts";
import { createNoteStart } from "./time/note-start.ts";
import { createBackupOpener } from "./backup/open-backup.ts";
import { createMoment } from "./one-moment.ts";
import { createOwnSites } from "./sites/own-sites.ts";
import { createOwnView } from "./tabs/own-view.ts";
import { createPatientLedger } from "./ledger/patient-ledger.ts";
import { createParentSession } from "./door/parent-session.ts";
import { createPauseKeeper } from "./plan/pause-keeper.ts";
import { createPhoneCodes } from "./asking/phone-codes.ts";
import type { Ports } from "./ports.ts";
import { createRecord } from "./record/create-record.ts";
import { createReportViews } from "./report/report-views.ts";
import { createRequestKeeper } from "./asking/request-keeper.ts";
import { createSealer } from "./seal/sealer.ts";
import { createSeenSites } from "./sites/seen-sites.ts";
import { createSiteAdder } from "./sites/site-adder.ts";
import { createRestoreHandlers } from "./backup/restore-handlers.ts";
import { createRestorer } from "./backup/restorer.ts";
import { createSerialQueue, type InTurn } from "./serial-queue.ts";
import { createSetupState } from "./setup/setup-state.ts";
import { createSignupSender } from "./signup/send-signup-guard.ts";
import { createTabJudge } from "./tabs/tab-judge.ts";
import { createTabMemory } from "./tabs/tab-memory.ts";
import { createPageHandlers } from "./page-handlers.ts";
import { createTakeAway } from "./tabs/take-away.ts";
import { tellPages } from "./tell-pages.ts";
import { createStartTurn } from "./people/turn.ts";
import type { GuardReport } from "../domain/verdict/guard-report.ts";
import { createUpdateWaiter } from "./tabs/update-waiter.ts";
import { createWhoIsHere } from "./people/who-is-here.ts";
import { createWitnessMeter } from "./tabs/witness-meter.ts";
import { createOrderWriter } from "./tabs/write-order.ts";

/** The app over its ports. It remembers nothing that matters: it can be made anew between any two events. */
export function createApp(given: Ports) {
  const counters = createCounters(given);
  const moment = createMoment(given.clock);
  const ports = moment.note(tellPages(countSeals(given, counters)));
  const inTurn = createSerialQueue(moment.end);
  const lock = createLock(ports);
  const parentSession = createParentSession(ports);
  const door = createDoor({ ports, lock, parentSession });
  const sealer = createSealer({ ports, lock, counters });
  const keeper = createHouseholdKeeper(ports, lock, counters);
  const ledger = createPatientLedger(ports);
  const seen = createSeenSites(ports);
  const ownSites = createOwnSites(ports, keeper, seen, moment);
  const updateWaiter = createUpdateWaiter({ ports, ownSites, parentSession });
  const witness = createWitnessMeter(ports, inTurn);
  const health = createHealth({ ports, keeper, sealer, ledger, updateWaiter, witness });
  const pauses = createPauseKeeper(ports, lock, counters);
  const setup = createSetupState(ports);
  const lost = createLostHousehold(ports, setup, lock);
  const clock = createClockKeeper(ports);
  const memory = createTabMemory(ports.session);
  const whoIsHere = createWhoIsHere(ports);
  const guestPass = createGuestPassKeeper(ports, lock, counters);
  const childCodes = createChildCodes(ports);
  const lessToday = createLessTodayKeeper(ports);
  const firstDays = createFirstDays(ports);
  const birthdays = createBirthdayKeeper(ports, lock);
  const near = createBirthdaysNear(birthdays, firstDays);
  const backupMaker = createBackupMaker({ ports, keeper, lock, birthdays });
  const backups = createBackupKeeper(ports, backupMaker);
  const gather = createGatherFacts({
    ...{ ports, ledger, clock, keeper, pauses, setup, lock, counters },
    ...{ whoIsHere, guestPass, lessToday, firstDays, ownSites, seen, moment },
  });
  const counter = createSecondCounter({ ledger });
  const errorPages = createErrorPages({ ports, inTurn });
  const ownView = createOwnView({ ports, gather, memory, counter, errorPages, whoIsHere });
  const takeAway = createTakeAway(ports, memory, ownSites);
  const phoneCodes = createPhoneCodes(ports, lock);
  const requests = createRequestKeeper(ports, phoneCodes);
  const noteStart = createNoteStart(ports);
  // What waits for the disk is read with what lies there.
  const withWaiting = { ...ports, ledger: { ...ports.ledger, read: ledger.read } };
  const record = createRecord({ ports: withWaiting, lock, counters, firstDays, ownView, sealer, inTurn });
  const { loadRecord } = record;
  const views = createReportViews({ ports, gather, loadRecord, health, memory, requests, near, seen });
  const orders = createOrderWriter(ports.words);
  const sendSignupGuard = createSignupSender(ports);
  const judge = createTabJudge({ ports, gather, memory, takeAway, orders, ownSites, sendSignupGuard });
  const closeSites = createSiteCloser(ports.rules, memory);
  const inStep = createKeepInStep({
    ports,
    gather,
    memory,
    judge,
    ownSites,
    ownView,
    closeSites,
    door,
    parentSession,
    whoIsHere,
    requests,
    sealer,
    ledger,
    backups,
  });
  const askSilentGuards = createAskSilentGuards({ ports, gather, memory, ownView, errorPages, takeAway, inTurn });
  const giveGrant = createGiveGrant(ports, lock);
  const keepMinutes = createKeepMinutes(ports);
  const startTurn = createStartTurn(ports, clock, keeper, whoIsHere);
  const keys = createDoorKeys(ports.cipher);
  const restore = createRestorer({
    ...{ ports, keys, sealer, lock, keeper, pauses, setup },
    ...{ backups, parentSession, gather, inStep },
  });
  const hear = createHearGuard({
    ports,
    gather,
    clock,
    memory,
    counter,
    judge,
    orders,
    whoIsHere,
    ownSites,
    sendSignupGuard,
    witness,
  });
  const siteAdder = createSiteAdder({ ports, gather, keeper, parentSession });
  const handle = createHandleEvent({
    ...{ ports, gather, memory, judge, ownView, inStep, clock, door, parentSession },
    ...{ errorPages, askSilentGuards, whoIsHere, ownSites, updateWaiter, noteStart, siteAdder },
  });

  /** Nothing is held until someone sets it up, so the first run comes by itself, once. */
  async function welcome(): Promise<void> {
    if ((await setup.status()) !== "unfinished" || (await ports.documents.get("meta", META.welcomed)) === true) return;
    await ports.documents.put("meta", META.welcomed, true);
    await ports.tabs.open(ports.tabs.ownPage("welcome.html"));
  }

  const quick = {
    async "guard/report"(report: GuardReport, { sender }: { sender: GuardSender }) {
      const order = await hear.report(report, sender);
      // The page has its answer first; rules, alarms and lamp follow.
      void inTurn(async () => {
        if (order.kind === "closed") await inStep.rules();
        await inStep.lightly(sender.tabId);
      });
      return order;
    },
    "guard/unchosen": ({ to }: { to: string }, { sender }: { sender: GuardSender }) => hear.unchosen(to, sender),
    ...createPageHandlers({
      ...{ ports, setup, lock, parentSession, keeper, pauses, clock, counters, gather, memory, requests, views },
      ...{ keepMinutes, giveGrant, startTurn, whoIsHere, guestPass, lessToday, firstDays, near, birthdays, ownSites },
      ...{ ledger, lost, siteAdder, codes: childCodes, sealer, health, seen, backups, maker: backupMaker },
      ...{ ...record, inStep },
    }),
  };

  return {
    /** A wake-up goes on; a start of the browser, or of us within it, looks at everything once. */
    async start(): Promise<void> {
      const isWakeUp = await inTurn(async () => {
        if ((await ports.session.get(SESSION.alive)) === true) return true;
        const lastMs = await noteStart.lastMs();
        if (!(await ports.access.hosts())) await ports.session.put(SESSION.noAccess, true);
        await inStep.wholly();
        await setup.keepMarker();
        const { held, nowMs } = await gather();
        // A disk that is full must not keep the start from its end.
        if (held) await noteStart.started(lastMs, nowMs).catch(() => undefined);
        // Last: what was cut short by the worker's death is done again when it comes back.
        await ports.session.put(SESSION.alive, true);
        await welcome();
        return false;
      });
      if (!isWakeUp) await record.tidyRecord();
    },
    async handle(event: AppEvent): Promise<void> {
      await inTurn(() => handle(event));
      if (isQuietMoment(event)) await record.tidyRecord();
      await inTurn(updateWaiter.letIn).catch(() => undefined);
    },
    handlers: {
      ...eachInTurn(quick, inTurn),
      ...createDoorHandlers({ ports, door, lock, lost, parentSession, clock, keeper, sealer, inStep, inTurn }),
      ...createRestoreHandlers({
        ...{ ports, lock, setup, lost, gather, inStep, inTurn, restore },
        open: createBackupOpener(ports, keys, door),
      }),
      ...createCodeHandlers({ counters, gather, codes: phoneCodes, door, keepMinutes, inStep, inTurn }),
    },
    checkSession: parentSession.check,
  };
}

export type App = ReturnType<typeof createApp>;

/** A day may have begun, or someone has just left the computer. */
const isQuietMoment = (event: AppEvent): boolean =>
  (event.kind === "alarm" && event.name === "next-change") || (event.kind === "idle" && event.state !== "active");

/** Every one of these handlers reads, decides and writes with nothing else in between. */
function eachInTurn<H extends Record<string, (...given: never[]) => Promise<unknown>>>(handlers: H, inTurn: InTurn): H {
  const wrapped = Object.entries(handlers).map(([name, handler]) => [
    name,
    (...given: never[]) => inTurn(() => handler(...given)),
  ]);
  return Object.fromEntries(wrapped) as H;
}
