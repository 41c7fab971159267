import type { Site } from "./site.ts";
import fourchan from "./sites/4chan.ts";
import ninegag from "./sites/9gag.ts";
import askfm from "./sites/askfm.ts";
import azar from "./sites/azar.ts";
import badoo from "./sites/badoo.ts";
import bereal from "./sites/bereal.ts";
import bigoLive from "./sites/bigo-live.ts";
import bilibili from "./sites/bilibili.ts";
import bluesky from "./sites/bluesky.ts";
import bumble from "./sites/bumble.ts";
import camsurf from "./sites/camsurf.ts";
import characterAi from "./sites/character-ai.ts";
import chathub from "./sites/chathub.ts";
import chatrandom from "./sites/chatrandom.ts";
import chatroulette from "./sites/chatroulette.ts";
import clubhouse from "./sites/clubhouse.ts";
import dailymotion from "./sites/dailymotion.ts";
import deviantart from "./sites/deviantart.ts";
import discord from "./sites/discord.ts";
import douyin from "./sites/douyin.ts";
import emeraldChat from "./sites/emerald-chat.ts";
import facebook from "./sites/facebook.ts";
import fansly from "./sites/fansly.ts";
import flickr from "./sites/flickr.ts";
import grindr from "./sites/grindr.ts";
import happn from "./sites/happn.ts";
import imgur from "./sites/imgur.ts";
import instagram from "./sites/instagram.ts";
import janitorAi from "./sites/janitor-ai.ts";
import kick from "./sites/kick.ts";
import kuaishou from "./sites/kuaishou.ts";
import lemon8 from "./sites/lemon8.ts";
import likee from "./sites/likee.ts";
import linkedin from "./sites/linkedin.ts";
import mastodon from "./sites/mastodon.ts";
import monkey from "./sites/monkey.ts";
import ngl from "./sites/ngl.ts";
import okRu from "./sites/ok-ru.ts";
import okcupid from "./sites/okcupid.ts";
import omegle from "./sites/omegle.ts";
import ometv from "./sites/ometv.ts";
import onlyfans from "./sites/onlyfans.ts";
import pinterest from "./sites/pinterest.ts";
import pof from "./sites/pof.ts";
import quora from "./sites/quora.ts";
import reddit from "./sites/reddit.ts";
import rednote from "./sites/rednote.ts";
import replika from "./sites/replika.ts";
import rumble from "./sites/rumble.ts";
import shagle from "./sites/shagle.ts";
import snapchat from "./sites/snapchat.ts";
import soundcloud from "./sites/soundcloud.ts";
import substack from "./sites/substack.ts";
import tagged from "./sites/tagged.ts";
import telegram from "./sites/telegram.ts";
import tellonym from "./sites/tellonym.ts";
import threads from "./sites/threads.ts";
import tiktok from "./sites/tiktok.ts";
import tinder from "./sites/tinder.ts";
import truthSocial from "./sites/truth-social.ts";
import tumblr from "./sites/tumblr.ts";
import twitch from "./sites/twitch.ts";
import uhmegle from "./sites/uhmegle.ts";
import vimeo from "./sites/vimeo.ts";
import vk from "./sites/vk.ts";
import vsco from "./sites/vsco.ts";
import wattpad from "./sites/wattpad.ts";
import wechat from "./sites/wechat.ts";
import weibo from "./sites/weibo.ts";
import whatsapp from "./sites/whatsapp.ts";
import x from "./sites/x.ts";
import youtube from "./sites/youtube.ts";

/** One file each, in the order of their ids. The build puts packed rows in this file's place (`scripts/build/write-catalogue.ts`). */
export const ALL_SITES: readonly Site[] = [
  fourchan,
  ninegag,
  askfm,
  azar,
  badoo,
  bereal,
  bigoLive,
  bilibili,
  bluesky,
  bumble,
  camsurf,
  characterAi,
  chathub,
  chatrandom,
  chatroulette,
  clubhouse,
  dailymotion,
  deviantart,
  discord,
  douyin,
  emeraldChat,
  facebook,
  fansly,
  flickr,
  grindr,
  happn,
  imgur,
  instagram,
  janitorAi,
  kick,
  kuaishou,
  lemon8,
  likee,
  linkedin,
  mastodon,
  monkey,
  ngl,
  okRu,
  okcupid,
  omegle,
  ometv,
  onlyfans,
  pinterest,
  pof,
  quora,
  reddit,
  rednote,
  replika,
  rumble,
  shagle,
  snapchat,
  soundcloud,
  substack,
  tagged,
  telegram,
  tellonym,
  threads,
  tiktok,
  tinder,
  truthSocial,
  tumblr,
  twitch,
  uhmegle,
  vimeo,
  vk,
  vsco,
  wattpad,
  wechat,
  weibo,
  whatsapp,
  x,
  youtube,
];
