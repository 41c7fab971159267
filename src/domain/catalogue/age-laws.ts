import { siteId } from "../ids.ts";
import type { AgeLaw } from "./age-law.ts";

/**
 * Laws that set a minimum age for an account, by ISO 3166 code; what was known on 22 August 2026. Laws that courts have
 * stopped and laws that set no age are left out. Each has its source; none of this is legal advice.
 */
export const AGE_LAWS = {
  AE: {
    minimumAge: 15,
    status: "announced",
    since: null,
    withParentalConsentFrom: null,
    source: "https://pulptastic.com/ (syndicated list, mid-2026)",
  },
  AT: {
    minimumAge: 14,
    status: "proposed",
    since: null,
    withParentalConsentFrom: null,
    source: "https://www.news.at/politik/von-australien-bis-usa-die-regeln-fuer-jugendliche-und-soziale-medien",
  },
  AU: {
    minimumAge: 16,
    status: "in-force",
    since: "2025-12-10",
    withParentalConsentFrom: null,
    exempt: [siteId("discord"), siteId("pinterest")],
    source:
      "https://ccyp.wa.gov.au/info-for-children-and-young-people/cybersafety (eSafety list, 5 Nov 2025); Twitch added 21 Nov 2025 https://news.rootsdmag.com/?p=6905",
  },
  AZ: {
    minimumAge: 16,
    status: "passed",
    since: null,
    withParentalConsentFrom: null,
    source: "https://pulptastic.com/ (syndicated list, mid-2026)",
  },
  CY: {
    minimumAge: 15,
    status: "announced",
    since: null,
    withParentalConsentFrom: null,
    source: "https://internetforkids.org/en/tags/social-media-ban/",
  },
  DK: {
    minimumAge: 15,
    status: "announced",
    since: null,
    withParentalConsentFrom: 13,
    source: "https://particle.news/story/denmark-reaches-deal-to-set-15-as-minimum-age-for-certain-social-media",
  },
  ES: {
    minimumAge: 16,
    status: "proposed",
    since: null,
    withParentalConsentFrom: null,
    source: "https://www.biometricupdate.com/202602/spain-to-restrict-social-media-for-users-under-16-pm-sanchez",
  },
  FR: {
    minimumAge: 15,
    status: "proposed",
    since: null,
    withParentalConsentFrom: null,
    source: "https://en.ilsole24ore.com/art/french-social-senate-approves-ban-on-under-15s-AIULY0HC",
  },
  GB: {
    minimumAge: 16,
    status: "announced",
    since: "2027-03-01",
    withParentalConsentFrom: null,
    onlyOn: [
      siteId("snapchat"),
      siteId("tiktok"),
      siteId("youtube"),
      siteId("instagram"),
      siteId("facebook"),
      siteId("x"),
    ],
    source:
      "https://rapmd.net/NHAI/17815167340000000.html; https://themonexus.com/articles/2026-06-15-starmer-under-16-social-media-ban-2027",
  },
  GR: {
    minimumAge: 15,
    status: "announced",
    since: "2027-01-01",
    withParentalConsentFrom: null,
    source: "https://thedailyscout.com/s/G-RU-DzwDBc",
  },
  ID: {
    minimumAge: 16,
    status: "in-force",
    since: "2026-03-28",
    withParentalConsentFrom: 16,
    onlyOn: [
      siteId("youtube"),
      siteId("tiktok"),
      siteId("facebook"),
      siteId("instagram"),
      siteId("threads"),
      siteId("x"),
      siteId("bigo-live"),
    ],
    source:
      "https://www.usasean.org/article/indonesia-and-malaysias-push-social-media-restrictions-minors; https://www.malaymail.com/news/malaysia/2026/03/07/fahmi-welcomes-indonesias-ban-on-high-risk-platforms-for-under-16s-malaysia-ready-to-cooperate/211666 (Indonesia list)",
  },
  IT: {
    minimumAge: 15,
    status: "proposed",
    since: null,
    withParentalConsentFrom: null,
    source: "https://abcmedia.am/en/news/234460",
  },
  MY: {
    minimumAge: 16,
    status: "in-force",
    since: "2026-06-01",
    withParentalConsentFrom: null,
    onlyOn: [siteId("facebook"), siteId("instagram"), siteId("tiktok"), siteId("youtube")],
    source: "https://tribune.net.ph/2026/06/01/under-16-socmed-accounts-barred",
  },
  NO: {
    minimumAge: 16,
    status: "proposed",
    since: null,
    withParentalConsentFrom: null,
    source: "https://cswnewstest.duckdns.org/article/15753/c2",
  },
  NZ: {
    minimumAge: 16,
    status: "proposed",
    since: null,
    withParentalConsentFrom: null,
    source: "recalled, not read",
  },
  PT: {
    minimumAge: 16,
    status: "proposed",
    since: null,
    withParentalConsentFrom: 13,
    source: "https://abcmedia.am/en/news/234460",
  },
  TR: {
    minimumAge: 15,
    status: "passed",
    since: null,
    withParentalConsentFrom: null,
    source: "https://internetforkids.org/en/tags/social-media-ban/",
  },
  "US-FL": {
    minimumAge: 14,
    status: "in-force",
    since: "2025-01-01",
    withParentalConsentFrom: 14,
    source:
      "https://www.mondaq.com/unitedstates/social-media/1752022/where-we-stand-with-social-media-access-laws; https://github.com/OpenTermsArchive/vlopses-us-versions/blob/eff3343/TikTok/Terms%20of%20Service.md (2026-07-15)",
  },
  "US-MS": {
    minimumAge: 18,
    status: "in-force",
    since: "2025-08-14",
    withParentalConsentFrom: 0,
    source:
      "https://github.com/bluesky-social/atproto/blob/0517ce5bdf234302ba39eb8f18a8576c17548003/packages/bsky/src/api/age-assurance/const.ts (MS rule); (recalled) HB 1126",
  },
  "US-NE": {
    minimumAge: 18,
    status: "in-force",
    since: "2026-07-01",
    withParentalConsentFrom: 0,
    source:
      "https://natlawreview.com/article/growing-list-states-attempting-regulate-kids-social-media-accounts-nebraska-husks",
  },
  "US-TN": {
    minimumAge: 18,
    status: "in-force",
    since: "2025-01-01",
    withParentalConsentFrom: 0,
    source: "https://www.mondaq.com/unitedstates/social-media/1752022/where-we-stand-with-social-media-access-laws",
  },
} as const satisfies Readonly<Record<string, AgeLaw>>;
