import type { PlanEditor } from "./plan-editor.ts";

export const FEED = "https://www.instagram.com/";
export const INBOX = "https://www.instagram.com/direct/inbox/";
export const VIDEOS = "https://www.youtube.com/";

type Row = {
  readonly control: string;
  readonly use: (editor: PlanEditor) => Promise<void>;
  /** What stays open of the three, and what is read where one is closed. */
  readonly open: readonly string[];
  readonly says: string;
};

/**
 * Every control of the editor that decides something by itself. What a day leaves over needs a yesterday, spare minutes a
 * child who takes one, and a break a run: these three are shown in the unit ring.
 */
export const PLAN_ROWS: readonly Row[] = [
  { control: "minutes a day", use: (editor) => editor.minutes("0"), open: [], says: "It starts fresh tomorrow" },
  {
    control: "a pot for the week",
    use: async ({ press, figure }) => {
      await press("+ A pot for the week");
      await figure("A pot for the week", "0");
    },
    open: [],
    says: "That's this week's time.",
  },
  {
    control: "a night",
    use: async ({ tick, fill }) => {
      for (const night of ["On school nights", "On nights before a free day"]) {
        await tick(night);
        await fill(`${night} everything closes at`, "14:00");
      }
    },
    open: [],
    says: "It's past 14:00.",
  },
  {
    control: "closed hours",
    use: async ({ press, fill }) => {
      await press("+ Closed hours of the day");
      await fill("without a reason 18:00: to", "23:30");
      await fill("without a reason 18:00: from", "13:00");
    },
    open: [],
    says: "Screens rest for everyone.",
  },
  {
    control: "minutes for a site",
    use: async ({ add, figure }) => {
      await add("Minutes for a site", "instagram");
      await figure("Instagram: on school days", "0");
      await figure("Instagram: on free days", "0");
    },
    open: [VIDEOS],
    says: "minutes of Instagram",
  },
  {
    control: "a site that is closed",
    use: ({ add }) => add("Closed, whatever the time left", "instagram"),
    open: [VIDEOS],
    says: "Instagram isn't in the plan.",
  },
  {
    control: "a part that is closed",
    use: ({ add }) => add("Closed, whatever the time left", "instagram", "feed"),
    open: [INBOX, VIDEOS],
    says: "The feed isn't in the plan.",
  },
  {
    control: "what stays open when the minutes are spent",
    use: async (editor) => {
      await editor.minutes("0");
      await editor.add("Open when the minutes are spent", "instagram", "messages");
    },
    open: [INBOX],
    says: "It starts fresh tomorrow",
  },
  {
    control: "what is not counted",
    use: async (editor) => {
      await editor.minutes("0");
      await editor.add("Not counted", "youtube");
    },
    open: [VIDEOS],
    says: "It starts fresh tomorrow",
  },
  {
    control: "the age from which sites can open",
    use: ({ figure }) => figure("Age from which sites can open", "18"),
    open: [],
    says: "can open for you later",
  },
  {
    control: "a site that is open below the age",
    use: async ({ figure, add }) => {
      await figure("Age from which sites can open", "18");
      await add("Open below the age, by your word", "youtube");
    },
    open: [VIDEOS],
    says: "can open for you later",
  },
  {
    control: "a site that a parent opened",
    use: ({ press }) => press("✓Instagram"),
    open: [VIDEOS],
    says: "You're old enough to ask.",
  },
];
