/**
 * Makes an element. Attributes by name; `on…` are listeners; `false`, `null` and `undefined` leave an attribute out.
 * Children are nodes or strings; strings become text, never markup.
 */
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === null || value === undefined) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

/** Makes children of `parent` those of `wanted` (keyed nodes), moving as little as possible. */
export function arrange(parent, wanted) {
  let at = parent.firstChild;
  for (const node of wanted) {
    if (node === at) at = at.nextSibling;
    else parent.insertBefore(node, at);
  }
  while (at) {
    const next = at.nextSibling;
    at.remove();
    at = next;
  }
}

/** Makes ↑ ↓ Home End move between the elements that `selector` finds inside `root`. */
export function arrowKeys(root, selector) {
  root.addEventListener("keydown", (event) => {
    const steps = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity };
    const step = steps[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const all = [...root.querySelectorAll(selector)].filter((node) => node.offsetParent !== null);
    const now = all.indexOf(document.activeElement.closest(selector));
    if (now < 0 && !all.length) return;
    event.preventDefault();
    all[Math.max(0, Math.min(all.length - 1, now + step))].focus();
  });
}
