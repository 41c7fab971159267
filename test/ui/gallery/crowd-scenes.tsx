import { createClient } from "#messages/client";
import { childId } from "#domain/ids";
import { ClosedApp } from "#ui/screens/closed/closed-app.tsx";
import { presetPlan } from "#domain/plan/preset-plan";
import { createFakeSend } from "../fake-send.ts";
import {
  ASKING,
  childView,
  closedView,
  familyView,
  parentView,
  peopleView,
  requestLine,
  siteLine,
} from "../fixtures.ts";
import { dashboard } from "./dashboard-scene.tsx";
import { child, closed, parent, popup } from "./make-scene.tsx";
import type { Scene } from "./scene.ts";

/** As long as a name may be: two words, and one without a place to break. */
const LONG = "Maximiliana-Theodora von Hohenzollern-Sig";
const UNBROKEN = "Wolfeschlegelsteinhausenbergerdorffwelch";
const NAMES = [LONG, UNBROKEN, "Mia", "Leo", "Ada", "Ben", "Noor", "Sami", "Ines", "Teo"].map((name) =>
  name.slice(0, 40),
);

const tiles = NAMES.map((name, index) => ({
  ...{ id: childId(`c${index}`), name, colour: index % 8, avatar: index % 8, hasCode: index % 2 === 1, waitMs: 0 },
}));
const mia = (name: string) => ({ id: childId("mia"), name, colour: 1, avatar: 0, age: 10 });
const named = tiles.map(({ id, name }) => ({ id, name }));
const rowOf = (asked: string | null) => {
  const tile = tiles.find(({ id }) => id === asked) ?? tiles[0];
  return parentView({
    children: named,
    view: childView({ child: { ...mia(tile?.name ?? ""), id: tile?.id ?? childId("mia") } }),
  });
};
const {
  children: [first],
} = familyView();

/** Ten children, names of forty letters, sites with long names. */
export const crowdScenes: Readonly<Record<string, Scene>> = {
  "popup-long-names": child({
    child: mia(LONG),
    canSwitch: true,
    asking: ASKING,
    sites: [
      siteLine("YouTube", { name: "forum.gemeinschaft-der-vogelfreunde.example.org", state: "open", canOpenOn: null }),
      siteLine("Instagram"),
    ],
  }),
  "closed-long-names": closed({
    child: { ...mia(LONG) },
    siteName: "forum.gemeinschaft-der-vogelfreunde.example.org",
    reason: "site-closed",
    untilMs: null,
    asking: ASKING,
  }),
  "closed-crowd": {
    sheet: "closed",
    draw: () => (
      <ClosedApp
        tabId={7}
        call={createClient(
          createFakeSend({
            "closed/view": () => closedView({ child: null, reason: "nobody-chosen", openNow: [], untilMs: null }),
            "who/view": () => ({ use: "shared", here: { kind: "nobody" }, tiles }),
          }).send,
        )}
      />
    ),
  },
  "popup-parent-crowd": popup({
    ...parent,
    "parent/view": ({ child: asked }) => ({ ...rowOf(asked), requests: [requestLine({ childName: LONG })] }),
  }),
  "dashboard-crowd": dashboard({
    "family/view": () => ({
      ...familyView(),
      children: tiles.map(({ id, name, colour, avatar }) => ({
        ...first,
        id,
        name,
        colour,
        avatar,
        age: 10,
        plan: presetPlan(10),
      })),
    }),
    "parent/view": ({ child: asked }) => rowOf(asked),
  }),
  "dashboard-family-crowd": dashboard({
    "people/view": () => {
      const [known] = peopleView().children;
      return peopleView({ children: known === undefined ? [] : tiles.map((tile) => ({ ...known, ...tile })) });
    },
  }),
};
