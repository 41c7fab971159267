const tokens = /([#.])([\w-]+)|\[([\w:-]+)(?:=("[^"]*"|[^\]]*))?\]/g;

/** Makes an element from a selector such as `a.tile[role=tab]`, so that a site file can show its landmarks as they are written down. */
export function build(selector, ...children) {
  const tag = /^[a-z][\w-]*/i.exec(selector)?.[0] ?? 'div';
  const made = document.createElement(tag);
  for (const [, mark, name, attribute, value] of selector.slice(tag.length).matchAll(tokens)) {
    if (mark === '#') made.id = name;
    else if (mark === '.') made.classList.add(name);
    else made.setAttribute(attribute, (value ?? '').replace(/^"|"$/g, ''));
  }
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}
