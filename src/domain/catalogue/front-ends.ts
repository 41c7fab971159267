import { siteId, type SiteId } from "../ids.ts";

const list = (...lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split(" "));

/**
 * Hosts that show a site of ours under a name and a look of their own: open front ends (libredirect/instances@4a712465, 2026-08-21),
 * viewers (recalled) and menders of embeds (seriaati/embed-fixer@06fb91cf, gallery-dl). They change every week; what is new among them looks like any site. Left out are hosts
 * that hold much else (adminforge.de, drgns.space) and a page that only offers a program (freetubeapp.io).
 */
export const FRONT_ENDS: ReadonlyMap<SiteId, readonly string[]> = new Map([
  [
    siteId("bluesky"),
    list(
      "fxbsky.app bskx.app bsky.dev cbsky.app bskye.app bskyx.app bsyy.app vxbsky.app xbsky.app deck.blue tokimeki.blue ouranos.app klearsky.pages.dev skyfeed.app graysky.app",
    ),
  ],
  [siteId("bilibili"), list("vxbilibili.com bilibiliez.com vxb23.tv")],
  [
    siteId("deviantart"),
    list(
      "fxdeviantart.com sa.orehus.club skunky.bloat.cat skunkyart.lumaeris.com art.bloat.cat sa.dc09.ru da.opnxng.com",
    ),
  ],
  [siteId("facebook"), list("facebed.com facebookez.com")],
  [
    siteId("imgur"),
    list(
      "ri.bcow.xyz rimgo.pussthecat.org imgur.artemislena.eu rimgo.hostux.net ri.nadeko.net rimgo.nohost.network",
      "rimgo.catsarch.com rimgo.ducks.party rmgur.com rimgo.privacyredirect.com rimgo.reallyaweso.me rimgo.bloat.cat",
      "rimgo.darkness.services rimgo.4o1x5.dev rimgo.aketawi.space imgur.nerdvpn.de rimgo.canine.tools",
      "rimgo.astrial.org r.opnxng.com rg.kuuro.net rimgo.proxik.cloud anaimg.starbeamrainbowlabs.com",
      "rimgo.wuemeli.com rimgo.manerakai.com",
    ),
  ],
  [
    siteId("instagram"),
    list(
      "kittygr.am kittygram.irelephant.net kittygram.nexussfan.cz kittygram.kareem.one kg.lus.lu kg.meowing.de",
      "kittygram.nadeko.net kittygram.pussthecat.org ig.opnxng.com proxigram.lunar.icu gram.whatever.social",
      "ig.snine.nl proxigram.privacyredirect.com imginn.com picuki.com picnob.com dumpor.com storiesig.info",
      "instanavigation.com ddinstagram.com kkinstagram.com eeinstagram.com vxinstagram.com toinstagram.com fxstagram.com",
    ),
  ],
  [
    siteId("pinterest"),
    list(
      "binternet.revvy.de binternet.darkness.services bn.bloat.cat bn.opnxng.com binternet.ducks.party",
      "binternet.4o1x5.dev binternet.privacyredirect.com binternet.lunar.icu binternet.canine.tools bn.kuuro.net",
      "binternet.privadency.com",
    ),
  ],
  [
    siteId("quora"),
    list(
      "quetre.iket.me qr.vern.cc quetre.pussthecat.org quetre.tokhmi.xyz quetre.privacydev.net ask.habedieeh.re",
      "quetre.blackdrgn.nl quetre.lunar.icu q.opnxng.com ask.sudovanilla.org quetre.drgns.space quetre.r4fo.com",
      "quetre.ducks.party quetre.nadeko.net quetre.private.coffee quetre.canine.tools qt.bloat.cat quetre.jeikobu.net",
      "quetre.franklyflawless.org q.307200.xyz quora.nerdvpn.de quetre.privacyredirect.com",
    ),
  ],
  [
    siteId("reddit"),
    list(
      "safereddit.com redlib.catsarch.com red.artemislena.eu redlib.cow.rip redlib.privadency.com teddit.net",
      "libreddit.de troddit.com eddrit.com undelete.pullpush.io rxddit.com vxreddit.com redditez.com rxyddit.com",
    ),
  ],
  [siteId("threads"), list("fixthreads.net vxthreads.net threadsez.com threadsez.net")],
  [
    siteId("tiktok"),
    list(
      "proxitok.pabloferreiro.es proxitok.pussthecat.org tok.habedieeh.re proxitok.privacydev.net tok.artemislena.eu",
      "tok.adminforge.de cringe.whatever.social proxitok.lunar.icu proxitok.privacy.com.de cringe.seitan-ayoub.lol",
      "tt.opnxng.com tiktok.wpme.pl proxitok.r4fo.com proxitok.belloworld.it offtiktok.com vxtiktok.com tnktok.com tiktokez.com tiktxk.com tfxktok.com",
    ),
  ],
  [
    siteId("tumblr"),
    list(
      "pb.bloat.cat tb.opnxng.com priviblur.pussthecat.org priviblur.thebunny.zone priviblur.canine.tools",
      "pb.cleberg.net tumblr.nerdvpn.de pb.proxik.cloud priviblur.privadency.com tpmblr.com txtumblr.com",
    ),
  ],
  [
    siteId("twitch"),
    list(
      "safetwitch.drgns.space ttv.vern.cc twitch.sudovanilla.org safetwitch.ducks.party safetwitch.nogafam.fr",
      "safetwitch.privacyredirect.com safetwitch.darkness.services safetwitch.4o1x5.dev safetwitch.adminforge.de",
      "twitch.blitzw.in safetwitch.canine.tools safetwitch.privadency.com twineo.exozy.me twineo.drgns.space",
    ),
  ],
  [
    siteId("x"),
    list(
      "xcancel.com nitter.poast.org nitter.privacyredirect.com lightbrd.com nitter.space nitter.tiekoetter.com",
      "nuku.trabun.org nitter.catsarch.com nitter.kareem.one vxtwitter.com fixvx.com fxtwitter.com fixupx.com",
      "twstalker.com sotwe.com xeezz.com twitterez.com",
    ),
  ],
  [
    siteId("youtube"),
    list(
      "inv.nadeko.net invidious.nerdvpn.de invidious.f5.si yt.chocolatemoo53.com invidious.tiekoetter.com",
      "inv-ygg.nadeko.net inv.nadeko.ygg piped.private.coffee piped-material.xn--17b.net piped-material.ftp.sh",
      "eds-v2.piped.xn--17b.net poketube.fun tube.cadence.moe tube.boritsch.de hyperpipe.surge.sh music.adminforge.de",
      "music.pfcd.me hyperpipe.frontendfriendly.xyz hyperpipe.drgns.space hyperpipe.projectsegfau.lt hp.ggtyler.dev",
      "hyperpipe.lunar.icu hp.iqbalrifai.eu.org hp.ngn.tf hyperpipe.ducks.party hyperpipe.darkness.services yewtu.be",
      "nsfwyoutube.com youtubeunblocked.live unblockyt.net viewpure.com",
    ),
  ],
]);
