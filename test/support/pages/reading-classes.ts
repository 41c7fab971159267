import { other, person, rows, rowsOf, type PageClass } from "./page-class.ts";

/** What is read or looked for: much of it is repeated, and none of it is a feed. */
export const READING_CLASSES: readonly PageClass[] = [
  other("news-front", (say, variant) => ({
    path: "/",
    items: rows(18, (at) => ({
      title: say.title(at),
      media: "thumb",
      text: say.sentence(at),
      when: variant === 0 ? "relative" : undefined,
      ...(at % 4 === 0 ? { who: say.name(at) } : {}),
      ...(variant === 1 ? { controls: ["save", "share"] as const } : {}),
    })),
  })),
  other("news-with-controls", (say, variant) => ({
    path: "/river",
    items: rows(14, (at) => ({
      title: say.title(at),
      bareTitle: variant === 1,
      media: "thumb",
      text: say.sentence(at),
      when: "relative",
      who: variant === 0 ? say.name(at) : undefined,
      controls: ["save", "share", "reply"],
    })),
  })),
  other("films-of-news", (say, variant) => ({
    path: "/video",
    items: rows(12, (at) => ({
      title: say.title(at),
      media: "clip",
      when: variant === 0 ? "relative" : "date",
      controls: ["share", "save"],
    })),
  })),
  other("article-with-comments", (say, variant) => ({
    path: "/2026/05/bridge",
    openGraph: "article",
    head: {
      title: say.title(0),
      text: rowsOf(8, (at) => `${say.sentence(at)} ${say.sentence(at + 1)}`).join("\n"),
      media: "image",
    },
    composer: variant === 0 ? "before" : "after",
    items: rows(9, (at) => ({ ...person(say, at), text: say.sentence(at), controls: ["like", "reply"] })),
  })),
  other("blog", (say, variant) => ({
    path: "/blog",
    pages: true,
    items: rows(8, (at) => ({
      who: say.name(0),
      when: "date",
      title: say.title(at),
      text: `${say.sentence(at)} ${say.sentence(at + 1)}`,
      facts: ["4 min"],
      ...(variant === 0 ? { media: "image" as const } : {}),
    })),
  })),
  other("blog-of-many", (say, variant) => ({
    path: "/",
    pages: variant === 0,
    items: rows(9, (at) => ({
      ...person(say, at),
      title: say.title(at),
      text: `${say.sentence(at)} ${say.sentence(at + 1)}`,
      media: "image",
      published: true,
      controls: variant === 0 ? ["like", "reply"] : ["like", "reply", "share"],
    })),
  })),
  other("talk", (say, variant) => ({
    path: "/talk/old-mill",
    crumbs: variant === 0,
    head: { title: say.title(0).slice(0, 12) },
    items: rows(12, (at) => ({
      ...person(say, at),
      text: `${say.sentence(at)} ${say.sentence(at + 1)}`,
      anchored: variant === 1,
      controls: variant === 0 ? ["like", "quote", "reply"] : ["like", "reply"],
    })),
  })),
  other("frame-of-comments", (say, variant) => ({
    path: "/embed/comments",
    composer: "before",
    items: rows(10, (at) => ({
      ...person(say, at),
      text: say.sentence(at),
      within: variant === 0 ? "https://paper.example/2026/05/bridge" : "https://blog.example/bridge?x=1",
      controls: ["like", "reply", "share"],
    })),
  })),
  other("old-article-with-comments", (say) => ({
    path: "/article.aspx",
    head: {
      title: say.title(0).slice(0, 12),
      text: rowsOf(8, (at) => `${say.sentence(at)} ${say.sentence(at + 1)}`).join("\n"),
      inForm: true,
    },
    items: rows(20, (at) => ({ ...person(say, at), text: say.sentence(at), controls: ["like", "reply", "menu"] })),
  })),
  other("shop", (say, variant) => ({
    path: "/c/chairs",
    crumbs: true,
    pages: variant === 0,
    items: rows(24, (at) => ({
      title: say.title(at),
      media: "thumb",
      price: `€ ${20 + at}.00`,
      facts: ["4.5", "(120)"],
      controls: ["cart", "save"],
    })),
  })),
  other("product-with-reviews", (say) => ({
    path: "/dp/1",
    openGraph: "product",
    crumbs: true,
    head: { title: say.title(1), text: say.sentence(1), media: "image" },
    items: rows(8, (at) => ({
      ...person(say, at),
      when: "date",
      title: say.title(at),
      text: say.sentence(at),
      facts: ["5.0"],
      controls: ["like", "menu"],
    })),
  })),
  other("place-with-reviews", (say, variant) => ({
    path: "/biz/mill",
    about: "LocalBusiness",
    head: { title: say.title(3).slice(0, 10), ...(variant === 1 ? { media: "image" as const } : {}) },
    items: rows(10, (at) => ({
      ...person(say, at),
      rated: true,
      text: `${say.sentence(at)} ${say.sentence(at + 1)}`,
      controls: variant === 0 ? ["like", "share", "menu"] : ["like", "reply", "menu"],
    })),
  })),
  other("search-results", (say, variant) => ({
    path: "/search?q=bridge",
    pages: variant === 0,
    items: rows(10, (at) => ({
      title: say.title(at),
      facts: ["example.org › a › b"],
      text: say.sentence(at),
      ...(at % 3 === 0 ? { when: "date" as const } : {}),
    })),
  })),
  other("forum-index", (say, variant) => ({
    path: "/forum/7",
    crumbs: true,
    pages: true,
    rows: true,
    items: rows(25, (at) => ({
      title: say.title(at),
      who: say.name(at),
      when: variant === 0 ? "date" : "relative",
      facts: [String(at * 3), String(at * 90)],
    })),
  })),
  other("forum-thread", (say, variant) => ({
    path: "/thread/77",
    crumbs: true,
    pages: true,
    composer: "after",
    head: { title: say.title(2) },
    items: rows(15, (at) => ({
      ...person(say, at),
      when: "date",
      facts: ["1,204", "2019"],
      text: `${say.sentence(at)} ${say.sentence(at + 1)}`,
      controls: variant === 0 ? ["quote", "reply"] : ["like", "quote"],
    })),
  })),
  other("question-list", (say) => ({
    path: "/questions",
    pages: true,
    items: rows(20, (at) => ({
      facts: ["3", "1", "44"],
      title: say.title(at),
      text: say.sentence(at),
      who: say.name(at),
      when: "relative",
    })),
  })),
  other("question-page", (say, variant) => ({
    path: "/questions/5/a",
    head: { title: say.title(3), text: rowsOf(5, (at) => say.sentence(at)).join("\n") },
    composer: "after",
    items: rows(5, (at) => ({
      ...person(say, at),
      text: `${say.sentence(at)} ${say.sentence(at + 3)}`,
      controls: variant === 0 ? ["like", "share", "edit"] : ["like", "reply"],
    })),
  })),
];
