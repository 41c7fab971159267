import { build } from '../pieces/build.js';
import { describePost } from '../pieces/describe-post.js';

const perPage = 25;

/** A feed of the old kind: a list of titles with a "next" link at its end. */
export function drawListing(root, { site, url, practice }) {
  const from = Number(url.searchParams.get('count') ?? '0');
  const things = Array.from({ length: perPage }, (_, index) => {
    const post = describePost(from + index);
    const title = build('a.title', post.text);
    title.href = site.postPath(post);
    return build('div.thing.link', build('span.rank', String(from + index + 1)), build('span.score', String(post.likes)), title);
  });
  const next = build('a[rel=next]', 'next ›');
  next.href = `${url.pathname}?count=${from + perPage}`;
  const table = build('div#siteTable.sitetable', ...things, build('span.next-button', next));
  root.append(table);
  practice.watchFeed(table, 'feed');
}
