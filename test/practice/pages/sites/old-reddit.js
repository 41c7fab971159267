/** The old design: every step loads a document, the list has pages, the body's class tells a listing from a thread. */
export const site = {
  name: 'old reddit',
  accent: '#3d6a99',
  order: 'documents',
  gapMs: 0,
  home: '/',
  nav: [['hot', '/'], ['popular', '/r/popular/'], ['r/cosy', '/r/cosy/'], ['search', '/search?q=cats'], ['messages', '/message/inbox/'], ['submit', '/submit'], ['preferences', '/prefs/'], ['login', '/login']],
  pages: { listing: 'div.content[role=main]', post: 'div.content[role=main] > div#siteTable' },
  markRoute(route) {
    document.body.classList.toggle('listing-page', route.view === 'listing');
    document.body.classList.toggle('comments-page', route.view === 'post');
    document.body.classList.toggle('single-page', route.view === 'post');
  },
  post: 'div.thing.link',
  profilePath: (name) => `/user/${name}/`,
  postPath: (post) => `/r/cosy/comments/${post.id}/a_post/`,
  watchPath: (id) => `/r/cosy/comments/${id}/a_post/`,
  signup: { path: '/register', shape: 'selects', marks: ['', '', ''], fields: ['user', 'passwd'] },
  routes: [
    { path: /comments\/(\w+)/, view: 'post' },
    { path: /^\/(?:user|u)\/([\w-]+)/, view: 'profile' },
    { path: /^\/message/, view: 'messages' },
    { path: /search/, view: 'search' },
    { path: /^\/prefs/, view: 'settings' },
    { path: /^\/submit/, view: 'compose' },
    { path: /^\/register/, view: 'signup' },
    { path: /^\/login/, view: 'login' },
    { path: /^\/(?:help|wiki)/, view: 'help' },
    { path: /^\/(?:r\/\w+\/?|best|hot|new|top|rising|controversial)?\/?$/, view: 'listing' },
  ],
};
