import { build } from '../pieces/build.js';
import { describePost } from '../pieces/describe-post.js';

/** A field and a list that ends. The parameter has the site's own name. */
export function drawSearch(root, { site, url }) {
  const parameter = site.searchParameter ?? 'q';
  const field = build(`input[type=search][name=${parameter}][aria-label=Search]`);
  field.value = url.searchParams.get(parameter) ?? '';
  const results = Array.from({ length: 6 }, (_, index) => {
    const post = describePost(index + 3);
    const link = build('a', post.text);
    link.href = site.postPath(post);
    return build('li', link);
  });
  root.append(build('form.search[method=get]', field, build('button', 'Search')), build('ul.results', ...results));
}
