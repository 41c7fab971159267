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

/** Controls of the editor, each with what it closes. */
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
];
