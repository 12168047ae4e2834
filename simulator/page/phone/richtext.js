/**
 * What is written in an editable element as `{text, entities}` of the Bot API, and back.
 * Offsets count UTF-16 units, as strings of JavaScript do.
 */
const TYPES = { B: "bold", STRONG: "bold", I: "italic", EM: "italic", U: "underline", S: "strikethrough", STRIKE: "strikethrough", DEL: "strikethrough", CODE: "code", PRE: "pre" };
const TAGS = { bold: "b", italic: "i", underline: "u", strikethrough: "s", code: "code", pre: "pre" };

export function readRich(root) {
  let text = "";
  const entities = [];
  const visit = (node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      text += node.data.replaceAll("\u00a0", " ");
      return;
    }
    if (node.nodeName === "BR") {
      text += "\n";
      return;
    }
    const block = node !== root && (node.nodeName === "DIV" || node.nodeName === "P");
    if (block && text && !text.endsWith("\n")) text += "\n";
    const offset = text.length;
    node.childNodes.forEach(visit);
    const entity = node === root ? null : entityOf(node);
    if (entity && text.length > offset) entities.push({ ...entity, offset, length: text.length - offset });
  };
  visit(root);
  return trim(text, merge(entities));
}

function entityOf(node) {
  if (node.nodeName === "A") return { type: "text_link", url: node.getAttribute("href") };
  if (node.classList.contains("spoiler-input")) return { type: "spoiler" };
  const type = TYPES[node.nodeName];
  return type ? { type } : null;
}

/** Neighbours of one kind become one: editing leaves many small pieces. */
function merge(entities) {
  const merged = [];
  for (const entity of [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length)) {
    const before = merged.find((one) => one.type === entity.type && one.url === entity.url && one.offset + one.length >= entity.offset);
    if (before) before.length = Math.max(before.length, entity.offset + entity.length - before.offset);
    else merged.push({ ...entity });
  }
  return merged;
}

function trim(text, entities) {
  const start = text.length - text.trimStart().length;
  const trimmed = text.trim();
  return {
    text: trimmed,
    entities: entities
      .map((entity) => {
        let from = Math.max(0, entity.offset - start);
        let to = Math.min(trimmed.length, entity.offset + entity.length - start);
        // Like Telegram: formatting begins and ends with something to see.
        while (from < to && /\s/.test(trimmed[from])) from += 1;
        while (from < to && /\s/.test(trimmed[to - 1])) to -= 1;
        return { ...entity, offset: from, length: to - from };
      })
      .filter((entity) => entity.length > 0),
  };
}

/** Cuts what is too long for one message into several, at spaces where it can; `limit` in UTF-16 units. */
export function split({ text, entities }, limit = 4096) {
  const parts = [];
  let from = 0;
  while (from < text.length) {
    let to = Math.min(text.length, from + limit);
    if (to < text.length) {
      const space = Math.max(text.lastIndexOf("\n", to), text.lastIndexOf(" ", to));
      if (space > from) to = space;
      else if (/[\uD800-\uDBFF]/.test(text[to - 1])) to -= 1;
    }
    const start = from;
    const inside = entities.filter((one) => one.offset < to && one.offset + one.length > start);
    const moved = inside.map((one) => {
      const offset = Math.max(one.offset, start);
      return { ...one, offset: offset - start, length: Math.min(one.offset + one.length, to) - offset };
    });
    const part = trim(text.slice(start, to), moved);
    if (part.text) parts.push(part);
    from = to;
  }
  return parts;
}

/** Fills an editable element with a text to be changed. Kinds of entities that can't be typed stay plain text. */
export function writeRich(root, text, entities = []) {
  const span = (from, to, list) => {
    const fragment = document.createDocumentFragment();
    let at = from;
    list.forEach((entity, i) => {
      if (entity.offset < at) return;
      const end = entity.offset + entity.length;
      fragment.append(text.slice(at, entity.offset));
      const inside = list.slice(i + 1).filter((one) => one.offset < end);
      const node = elementOf(entity);
      node.append(span(entity.offset, end, inside));
      fragment.append(node);
      at = end;
    });
    fragment.append(text.slice(at, to));
    return fragment;
  };
  const typed = entities.filter((one) => one.type in TAGS || ["text_link", "spoiler"].includes(one.type));
  root.replaceChildren(span(0, text.length, typed.sort((a, b) => a.offset - b.offset || b.length - a.length)));
}

function elementOf(entity) {
  if (entity.type === "text_link") {
    const link = document.createElement("a");
    link.setAttribute("href", entity.url);
    return link;
  }
  if (entity.type === "spoiler") return spoilerElement();
  return document.createElement(TAGS[entity.type]);
}

function spoilerElement() {
  const node = document.createElement("span");
  node.className = "spoiler-input";
  return node;
}

/** Puts the selection inside `root` into code or a spoiler, or takes it out again. */
export function toggleWrap(root, type) {
  const selection = getSelection();
  if (!selection.rangeCount || selection.isCollapsed || !root.contains(selection.anchorNode)) return;
  const range = selection.getRangeAt(0);
  const selector = type === "code" ? "code" : ".spoiler-input";
  const inside = (range.commonAncestorContainer.parentElement ?? root).closest(selector);
  if (inside && root.contains(inside)) {
    inside.replaceWith(...inside.childNodes);
    return;
  }
  const node = type === "code" ? document.createElement("code") : spoilerElement();
  node.append(range.extractContents());
  range.insertNode(node);
  selection.selectAllChildren(node);
}
