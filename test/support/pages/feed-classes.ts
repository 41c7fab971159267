import { feed, person, rows, type PageClass } from "./page-class.ts";

/** Feeds of people's posts. */
export const FEED_CLASSES: readonly PageClass[] = [
  feed("microblog", (say, variant) => ({
    path: "/home",
    composer: "before",
    follow: true,
    feedRole: variant === 1,
    items: rows(12, (at) => ({
      ...person(say, at),
      text: say.sentence(at),
      ...(at % 3 === 0 ? { media: "image" as const } : {}),
      controls: ["reply", "share", "like", "menu"],
    })),
  })),
  feed("photos", (say, variant) => ({
    path: "/",
    follow: variant === 0,
    items: rows(6, (at) => ({
      ...person(say, at),
      media: "image",
      controls: ["like", "reply", "share", "save"],
      text: say.sentence(at),
      box: variant === 1,
    })),
  })),
  feed("groups", (say, variant) => ({
    path: "/groups/feed",
    composer: "before",
    feedRole: true,
    items: rows(8, (at) => ({
      ...person(say, at),
      text: `${say.sentence(at)} ${say.sentence(at + 1)}`,
      controls: ["like", "reply", "share"],
      box: variant === 0,
    })),
  })),
  feed("short-videos", (say, variant) => ({
    path: "/foryou",
    items: rows(variant === 0 ? 4 : 7, (at) => ({
      who: say.name(at),
      avatar: true,
      media: "video",
      text: say.sentence(at).slice(0, 40),
      controls: ["like", "reply", "save", "share"],
    })),
  })),
  feed("community-links", (say, variant) => ({
    path: "/c/all",
    follow: true,
    items: rows(20, (at) => ({
      ...person(say, at),
      title: say.title(at),
      ...(variant === 0 ? { media: "image" as const } : {}),
      controls: ["like", "reply", "share", "save"],
    })),
  })),
  feed("professional", (say, variant) => ({
    path: "/feed",
    composer: "before",
    follow: true,
    items: rows(7, (at) => ({
      ...person(say, at),
      facts: [say.title(at + 1)],
      text: `${say.sentence(at)} ${say.sentence(at + 2)}`,
      ...(variant === 0 ? { media: "image" as const } : {}),
      controls: ["like", "reply", "share", "menu"],
    })),
  })),
  feed("dashboard-of-blogs", (say, variant) => ({
    path: "/dashboard",
    composer: variant === 0 ? "before" : undefined,
    items: rows(9, (at) => ({
      ...person(say, at),
      media: "image",
      text: say.sentence(at),
      facts: ["#a", "#b"],
      controls: ["reply", "share", "like"],
    })),
  })),
  feed("activity-of-people", (say, variant) => ({
    path: "/activity",
    items: rows(9, (at) => ({
      ...person(say, at),
      owned: true,
      rated: variant === 1,
      text: say.sentence(at),
      controls: ["like", "reply"],
    })),
  })),
  feed("pictures-of-people", (say, variant) => ({
    path: "/explore",
    items: rows(24, (at) => ({
      who: say.name(at),
      avatar: true,
      media: "image",
      controls: variant === 0 ? ["like"] : ["like", "save"],
    })),
  })),
  feed("painted-pictures-of-people", (say, variant) => ({
    path: "/explore",
    items: rows(20, (at) => ({
      who: say.name(at),
      avatar: true,
      media: variant === 0 ? "painted" : "image",
      tallied: true,
      controls: variant === 0 ? ["like"] : ["like", "reply"],
    })),
  })),
  feed("lengths-of-videos", (say, variant) => ({
    path: "/",
    items: rows(16, (at) => ({
      who: say.name(at),
      avatar: variant === 1,
      media: "clip",
      title: say.title(at),
      facts: ["12,345", "67"],
      ...(variant === 0 ? { when: "relative" as const } : {}),
    })),
  })),
  feed("posts-of-figures", (say, variant) => ({
    path: "/timeline",
    items: rows(9, (at) => ({
      ...person(say, at),
      text: say.sentence(at),
      ...(variant === 0 ? { media: "image" as const } : {}),
      tallied: true,
      controls: ["reply", "share", "like"],
    })),
  })),
  feed("posts-with-plain-links", (say, variant) => ({
    path: "/home.php",
    composer: variant === 0 ? "before" : undefined,
    items: rows(10, (at) => ({
      ...person(say, at),
      text: say.sentence(at),
      plain: true,
      controls: ["like", "reply", "share"],
    })),
  })),
  feed("videos-of-people", (say, variant) => ({
    path: "/subscriptions",
    follow: true,
    items: rows(8, (at) => ({
      ...person(say, at),
      media: variant === 0 ? "video" : "image",
      title: say.title(at),
      controls: ["like", "reply", "share"],
    })),
  })),
];
