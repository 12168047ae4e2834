import { el } from "../dom.js";
import { icon } from "../icons.js";

const TAGS = { bold: "b", italic: "i", underline: "u", strikethrough: "s", code: "code" };
const BLOCKS = new Set(["pre", "blockquote", "expandable_blockquote"]);

/**
 * A text of somebody as nodes. Offsets of entities count UTF-16 units, as strings of JavaScript do.
 *
 * `acts`: t(key), openLink(url), command(text), mention(text), hashtag(text), copy(text).
 */
export function renderText(text, entities, acts) {
  const sorted = [...(entities ?? [])].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return renderSpan(text, 0, text.length, sorted, acts);
}

function renderSpan(text, from, to, entities, acts) {
  const fragment = document.createDocumentFragment();
  let at = from;
  for (let i = 0; i < entities.length; i += 1) {
    const entity = entities[i];
    const end = Math.min(entity.offset + entity.length, to);
    if (entity.offset < at || end <= entity.offset) continue;
    fragment.append(text.slice(at, entity.offset));
    const inside = entities.slice(i + 1).filter((one) => one.offset < end);
    const content = renderSpan(text, entity.offset, end, inside, acts);
    fragment.append(wrap(entity, content, text.slice(entity.offset, end), acts));
    at = end;
    // A block ends its line by itself.
    if (BLOCKS.has(entity.type) && text[at] === "\n" && at < to) at += 1;
  }
  fragment.append(text.slice(at, to));
  return fragment;
}

function wrap(entity, content, raw, acts) {
  const tag = TAGS[entity.type];
  if (tag) return el(tag, {}, content);
  switch (entity.type) {
    case "pre":
      return pre(content, raw, entity.language, acts);
    case "blockquote":
      return el("blockquote", {}, content);
    case "expandable_blockquote":
      return expandable(content, acts);
    case "spoiler":
      return spoiler(content, acts);
    case "text_link":
      return link(content, entity.url, () => acts.openLink(entity.url));
    case "url":
      return link(content, raw, () => acts.openLink(raw));
    case "email":
      return link(content, `mailto:${raw}`, () => acts.openLink(`mailto:${raw}`));
    case "phone_number":
      return link(content, `tel:${raw}`, () => acts.openLink(`tel:${raw}`));
    case "mention":
    case "text_mention":
      return link(content, null, () => acts.mention(raw, entity.user));
    case "bot_command":
      return link(content, null, () => acts.command(raw));
    case "hashtag":
    case "cashtag":
      return link(content, null, () => acts.hashtag(raw));
    default:
      return content;
  }
}

function link(content, address, act) {
  const safe = address && /^(https?:|mailto:|tel:)/i.test(address) ? address : "#";
  return el(
    "a",
    {
      href: safe,
      rel: "noopener noreferrer",
      title: safe === "#" ? null : address,
      onclick: (event) => {
        event.preventDefault();
        act();
      },
    },
    content,
  );
}

function spoiler(content, acts) {
  const inner = el("span", { class: "spoiler-text", "aria-hidden": "true" }, content);
  const node = el("span", { class: "spoiler", role: "button", tabindex: "0", "aria-label": acts.t("spoiler") }, inner);
  const reveal = (event) => {
    event.preventDefault();
    event.stopPropagation();
    node.className = "spoiler revealed";
    for (const name of ["role", "tabindex", "aria-label"]) node.removeAttribute(name);
    inner.removeAttribute("aria-hidden");
    node.removeEventListener("click", reveal, true);
  };
  node.addEventListener("click", reveal, true);
  node.addEventListener("keydown", (event) => {
    if ((event.key === "Enter" || event.key === " ") && node.hasAttribute("role")) reveal(event);
  });
  return node;
}

function expandable(content, acts) {
  const body = el("span", { class: "quote-body" }, content);
  const toggle = el("button", { type: "button", class: "quote-toggle", "aria-expanded": "false", "aria-label": acts.t("expandQuote") }, icon("down"));
  const quote = el("blockquote", { class: "expandable" }, body, toggle);
  toggle.addEventListener("click", (event) => {
    event.stopPropagation();
    const open = quote.classList.toggle("open");
    toggle.setAttribute("aria-expanded", String(open));
    toggle.setAttribute("aria-label", acts.t(open ? "collapseQuote" : "expandQuote"));
  });
  return quote;
}

function pre(content, raw, language, acts) {
  const copy = el("button", { type: "button", class: "pre-copy", "aria-label": acts.t("copyCode"), onclick: () => acts.copy(raw) }, icon("copy"));
  // Long lines scroll, so the block must be reachable by keyboard.
  const code = el("code", { tabindex: "0" }, content);
  return el("span", { class: "pre" }, el("span", { class: "pre-head" }, language ?? "", copy), code);
}
