const routeNames = { feed: ['home', 'home_page'], explore: ['popular', 'popular_page'], post: ['post_detail', 'post_page'], profile: ['profile', 'profile_overview'], search: ['search_results', 'search_page'] };

/** Document first, the URL 80 ms later, as when the fetched part is put in before the history entry is made. */
export const site = {
  name: 'Reddit',
  accent: '#b5450f',
  order: 'dom-first',
  gapMs: 80,
  home: '/',
  frame: 'shreddit-app > div.frame',
  markRoute(route, app) {
    const [pageType, routeName] = route.marks ?? routeNames[route.view] ?? ['other', route.view];
    app.setAttribute('pagetype', pageType);
    app.setAttribute('routename', routeName);
  },
  nav: [['Home', '/'], ['Popular', '/r/popular/'], ['r/cosy', '/r/cosy/'], ['Explore', '/explore/'], ['Search', '/search/?q=cats'], ['Chat', '/chat/'], ['Create', '/submit'], ['Profile', '/user/maple/'], ['Settings', '/settings/'], ['Help', '/help/']],
  pages: {
    feed: 'main#main-content > shreddit-feed',
    explore: 'main#main-content > shreddit-feed',
    post: 'main#main-content > div.thread',
  },
  post: 'article > shreddit-post',
  singlePost: 'shreddit-post',
  embedsVideo: true,
  sharedPath: '/r/cosy/comments/100000031/the_umbrella/',
  profilePath: (name) => `/user/${name}/`,
  postPath: (post) => `/r/cosy/comments/${post.id}/a_post/`,
  watchPath: (id) => `/r/cosy/comments/${id}/a_post/`,
  signup: { path: '/register/', shape: 'selects', marks: ['', '', ''], fields: ['email', 'username', 'password'] },
  routes: [
    { path: /^\/(?:best|hot|new|top|rising|controversial)?\/?$/, view: 'feed' },
    { path: /comments\/(\w+)/, view: 'post' },
    { path: /^\/r\/\w+\/s\/(\w+)/, view: 'post' },
    { path: /^\/gallery\/(\w+)/, view: 'post' },
    { path: /^\/r\/(?:popular|all)/, view: 'feed', marks: ['popular', 'popular_page'] },
    { path: /^\/r\/\w+\/search/, view: 'search' },
    { path: /^\/r\/\w+/, view: 'feed', marks: ['community', 'subreddit'] },
    { path: /^\/(?:explore|t\/)/, view: 'explore' },
    { path: /^\/(?:user|u)\/([\w-]+)/, view: 'profile' },
    { path: /^\/(?:message|chat|room)/, view: 'messages' },
    { path: /^\/search/, view: 'search' },
    { path: /^\/(?:settings|prefs)/, view: 'settings' },
    { path: /^\/submit/, view: 'compose' },
    { path: /^\/register/, view: 'signup' },
    { path: /^\/login/, view: 'login' },
    { path: /^\/(?:help|report|policies)/, view: 'help' },
  ],
};
