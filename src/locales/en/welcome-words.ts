/** "Rules for Spain.", but "Rules for the United States." */
const TAKES_ARTICLE = /^(?:Netherlands|Philippines|United .*)$/;

/** The first run, screen by screen (screens.md, "First run"). */
export const welcomeWords = {
  title: "Porchlight",
  progress: (at: number, of: number): string => `Step ${at} of ${of}`,
  door: "Your PIN, to go on",
  doorLine: "A PIN is set already. Everything up to here is kept.",

  start: {
    headline: "A plan for social media, kept on this computer.",
    lines: ["No account.", "Nothing leaves.", "Nothing is held until you finish."],
    go: "Set it up",
    backup: "I have a backup",
  },

  use: {
    headline: "How is this browser used?",
    shared: "We all share it",
    children: "Only the children use it",
    sharedLine: "It will ask “Who's here?”. Easier still: a browser profile of your own.",
    showHow: "Show me how",
    how: {
      chromium: [
        "Click your picture or initial at the top right of this window.",
        "Choose “Add new profile” and give it your name.",
        "Use that window yourself. Leave this one, with the lamp, to the children.",
      ],
      firefox: [
        "Open the menu at the top right and choose “Profiles”.",
        "Choose “New profile” and give it your name.",
        "Use that window yourself. Leave this one, with the lamp, to the children.",
      ],
    },
  },

  pin: {
    headline: "Your PIN",
    pin: "PIN",
    go: "Next",
    isSet: "Your PIN is set. It can be changed with the recovery code, at “Parent” in the lamp's window.",
    codeHeadline: "Your recovery code",
  },

  child: {
    headline: "Your child",
    another: "Another child",
    avatar: "Picture",
    avatars: ["Boat", "Cat", "Kite", "Fish", "Star", "Leaf", "Bird", "Rocket"],
    code: "Four digits of their own, if you like",
    codeHint: "So that nobody uses up another's time. It is no lock. The others' can be set under Parent, Family.",
    name: "Name",
    birth: "Date of birth",
    day: "Day",
    month: "Month",
    year: "Year",
    colour: "Colour",
    colours: ["Blue", "Teal", "Green", "Olive", "Amber", "Plum", "Violet", "Slate"],
    rules: (country: string): string => `Rules for ${TAKES_ARTICLE.test(country) ? "the " : ""}${country}.`,
    change: "Change",
    country: "Country",
    noLaw: (country: string): string => `${country} isn't in our list of laws; the sites' own ages count.`,
    errors: {
      noCode: "Four digits, or none.",
      noName: "A name, or a nickname.",
      longName: "At most 40 letters.",
      noDate: "That date isn't in the calendar.",
      future: "That date is in the future.",
      longAgo: "That is more than 18 years ago.",
    },
  },

  plan: {
    headline: "A plan to begin with",
    go: "Use this plan",
    another: "Add another child",
    caution: "No expert body prescribes these minutes. It's a start.",
    keepOpen: "Already in use, and to stay open?",
    keepOpenLine: "Nothing is opened unless you choose it here.",
    messages: "Messages",
    school: "YouTube for school work alone",
    messagesLine: "Messages on Facebook and Instagram alone. Nobody can tell who writes.",
  },

  switches: {
    headline: "Two switches only you can turn",
    open: "Open the setting",
    on: "Done",
    privateWindows: "Private windows",
    privateWindowsLine: "Closed only if you allow us there.",
    hosts: "The sites themselves",
    hostsLine: "Time is counted only where the browser lets us look.",
    toolbar: "Lamp in the toolbar",
    toolbarLine: "So everyone sees the time.",
    how: {
      chromium: {
        "private-windows": "On the page that opens, turn on “Allow in Incognito”.",
        hosts: "On the page that opens, set “Site access” to “On all of the following sites”.",
        "toolbar-icon": "Click the puzzle piece in the toolbar, then the pin beside Porchlight.",
      },
      firefox: {
        "private-windows": "On the page that opens, choose Porchlight, then “Run in Private Windows: Allow”.",
        hosts: "On the page that opens, choose Porchlight, then “Permissions”, and turn on every site.",
        "toolbar-icon": "Click the puzzle piece in the toolbar, then the wheel beside Porchlight: “Pin to Toolbar”.",
      },
    },
    pictureLabel: "The puzzle piece in the toolbar, with Porchlight under it",
    go: "Next",
    later: "Later",
    laterLine: {
      "private-windows": "Until then private windows stay open to every site.",
      hosts: "Until then the sites that we may not see stay closed.",
      "toolbar-icon": "Until then the lamp hides behind the puzzle piece.",
    },
  },

  done: {
    headline: "It's on",
    line: (name: string): string => `The plan holds from now on. Look at it together with ${name}.`,
    practice: {
      title: "A practice page",
      go: "See it work",
      line: "A practice page on this screen: twenty seconds stand for an hour.",
      left: (minutes: number): string => `${minutes} of 60 min left`,
      closed: "That's today's hour.",
      closedLine: "It starts fresh tomorrow.",
      again: "Once more",
    },
    real: {
      label: "Or see it at a real site",
      go: "Open it",
      line: "It opens in a new tab, as a child finds it: your own quarter of an hour ends with that.",
    },
    show: (name: string): string => `Show this to ${name}`,
    quote: "This helps us keep our plan. Here is what I can see, and what I can't.",
    canSee: "What I can see",
    sees: ["Minutes, by site and by day", "When something was closed, and why", "Extra time, and who gave it"],
    cannotSee: "What nobody can see",
    seesNot: ["Pages and what is on them", "Messages and searches", "Words, pictures, friends"],
    go: "Done",
  },
} as const;

export type BrowserKind = keyof typeof welcomeWords.use.how;
