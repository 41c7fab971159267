import { other, person, rows, rowsOf, type PageClass } from "./page-class.ts";

/** What is worked with, bought or browsed: no feeds either. */
export const WORKING_CLASSES: readonly PageClass[] = [
  other("mail", (say, variant) => ({
    path: "/mail/inbox",
    rows: true,
    items: rows(30, (at) => ({
      checkbox: true,
      who: say.name(at),
      facts: [say.title(at)],
      text: say.sentence(at),
      when: variant === 0 ? "date" : "relative",
      controls: ["star", "archive"],
    })),
  })),
  other("chat", (say, variant) => ({
    path: "/chat/5",
    composer: "after",
    items: rows(25, (at) => ({
      who: say.name(at % 2),
      avatar: true,
      when: "relative",
      text: say.sentence(at),
      ...(variant === 0 ? { controls: ["like", "reply", "menu"] as const } : {}),
    })),
  })),
  other("docs", (say, variant) => ({
    path: "/docs/start",
    crumbs: variant === 0,
    head: { title: say.title(1), text: rowsOf(6, (at) => say.sentence(at)).join("\n") },
    items: rows(9, (at) => ({
      title: say.title(at),
      text: `${say.sentence(at)} ${say.sentence(at + 1)}`,
      facts: ["code()"],
      ...(variant === 1 ? { controls: ["edit"] as const } : {}),
    })),
  })),
  other("figures", (say, variant) => ({
    path: "/admin/orders",
    rows: true,
    items: rows(20, (at) => ({
      checkbox: variant === 0,
      who: say.name(at),
      facts: [`#${at}`, "paid", "open"],
      price: `$${at * 7}.50`,
      when: "date",
      controls: ["edit", "menu"],
    })),
  })),
  other("tickets", (say, variant) => ({
    path: "/project/issues",
    pages: variant === 0,
    items: rows(20, (at) => ({
      title: say.title(at),
      who: say.name(at),
      avatar: variant === 1,
      when: "relative",
      facts: ["bug", `#${at}`, "3"],
    })),
  })),
  other("hours-of-weather", (_say, variant) => ({
    path: "/weather",
    items: rows(24, (at) => ({
      when: variant === 0 ? "relative" : "date",
      facts: [`${at}°`],
      tallied: true,
      controls: ["save", "archive", "star"],
    })),
  })),
  other("cards-of-work", (say, variant) => ({
    path: "/board",
    items: rows(12, (at) => ({
      title: say.title(at),
      bareTitle: true,
      ...(variant === 0 ? { when: "relative" as const } : {}),
      facts: ["bug", "3"],
      tallied: true,
      controls: ["archive", "edit", "star"],
    })),
  })),
  other("lessons", (say, variant) => ({
    path: "/course/2",
    items: rows(12, (at) => ({
      who: say.name(0),
      avatar: variant === 1,
      media: "clip",
      title: say.title(at),
      controls: ["save"],
    })),
  })),
  other("ticket", (say) => ({
    path: "/project/issues/9",
    head: { title: say.title(4), text: rowsOf(4, (at) => `${say.sentence(at)} ${say.sentence(at + 2)}`).join("\n") },
    composer: "after",
    items: rows(8, (at) => ({ ...person(say, at), text: say.sentence(at), controls: ["like", "menu"] })),
  })),
  other("jobs", (say) => ({
    path: "/jobs",
    pages: true,
    items: rows(15, (at) => ({
      title: say.title(at),
      facts: ["Berlin", "full"],
      text: say.sentence(at),
      when: "relative",
      controls: ["save"],
      price: `${40 + at} 000 €`,
    })),
  })),
  other("recipes", (say, variant) => ({
    path: "/recipes",
    items: rows(16, (at) => ({
      title: say.title(at),
      media: "thumb",
      facts: ["35 min", "4.7"],
      who: variant === 0 ? say.name(at) : undefined,
      controls: ["save"],
    })),
  })),
  other("small-ads", (say) => ({
    path: "/ads/bikes",
    crumbs: true,
    items: rows(20, (at) => ({
      title: say.title(at),
      media: "thumb",
      price: `${at * 10 + 5} €`,
      facts: ["12345 Town"],
      when: "relative",
      controls: ["save"],
    })),
  })),
  other("video-library", (say, variant) => ({
    path: "/courses",
    items: rows(16, (at) => ({
      title: say.title(at),
      media: "thumb",
      facts: ["12:45"],
      who: variant === 1 ? say.name(0) : undefined,
      controls: ["save"],
    })),
  })),
  other("stock-pictures", (say) => ({
    path: "/photos/bridge",
    items: rows(24, (at) => ({ media: "image", who: say.name(at), facts: ["4k"], controls: ["save", "cart"] })),
  })),
  other("history", (say) => ({
    path: "/wiki/history",
    rows: true,
    items: rows(25, (at) => ({
      when: "date",
      who: say.name(at),
      facts: ["+120", "m"],
      text: say.sentence(at).slice(0, 30),
      controls: ["edit"],
    })),
  })),
  other("people", (say) => ({
    path: "/team",
    items: rows(12, (at) => ({
      who: say.name(at),
      avatar: true,
      facts: [say.title(at).slice(0, 20)],
      text: say.sentence(at),
      controls: ["menu"],
    })),
  })),
];
