import { drawCall } from './draw-call.js';
import { drawCompose } from './draw-compose.js';
import { drawEmbed } from './draw-embed.js';
import { drawExplore } from './draw-explore.js';
import { drawFeed } from './draw-feed.js';
import { drawHelp } from './draw-help.js';
import { drawListing } from './draw-listing.js';
import { drawLive } from './draw-live.js';
import { drawLogin } from './draw-login.js';
import { drawMessages } from './draw-messages.js';
import { drawOther } from './draw-other.js';
import { drawPost } from './draw-post.js';
import { drawProfile } from './draw-profile.js';
import { drawSearch } from './draw-search.js';
import { drawSettings } from './draw-settings.js';
import { drawShorts } from './draw-shorts.js';
import { drawSignup } from './draw-signup.js';
import { drawStories } from './draw-stories.js';
import { drawWatch } from './draw-watch.js';

/** Each draws into a root, and may answer a function that runs once the root is on the page. */
export const views = {
  call: drawCall,
  compose: drawCompose,
  embed: drawEmbed,
  explore: drawExplore,
  feed: drawFeed,
  help: drawHelp,
  listing: drawListing,
  live: drawLive,
  login: drawLogin,
  messages: drawMessages,
  other: drawOther,
  post: drawPost,
  profile: drawProfile,
  search: drawSearch,
  settings: drawSettings,
  shorts: drawShorts,
  signup: drawSignup,
  stories: drawStories,
  watch: drawWatch,
};
