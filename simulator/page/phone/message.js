import { el } from "../dom.js";
import { icon } from "../icons.js";
import { avatar, colourOf } from "./avatar.js";
import { forwardName, mediaKind, nameOf, senderOf, summary } from "./describe.js";
import { renderText } from "./entities.js";
import { inlineKeyboard } from "./keyboard.js";
import { renderMedia } from "./media.js";
import { renderPoll } from "./poll.js";

/**
 * One bubble: a message, or several of one album.
 *
 * `item`: {messages, first, last} (first and last of a run by one sender). `view`: texts, acts (see entities.js),
 * group (names and pictures of senders are shown), channel, press, vote, react, jump, openPhoto.
 */
export function renderMessage(item, view) {
  const { texts } = view;
  const t = texts.t.bind(texts);
  const head = item.messages[0];
  const worded = item.messages.find((one) => one.text ?? one.caption) ?? head;
  const sender = senderOf(head);
  const words = worded.text ?? worded.caption;
  const bare = !words && !head.poll && ["sticker", "video_note"].includes(mediaKind(head));
  const pictures = item.messages.some((one) => one.photo || one.video || one.animation);

  const text = words ? el("div", { class: "text" }, renderText(words, worded.entities ?? worded.caption_entities, view.acts), meta(head, texts)) : null;
  const quote = head.reply_to_message ? replyQuote(head.reply_to_message, view) : null;
  const bubble = el(
    "div",
    {
      class: ["bubble", pictures ? "with-picture" : "", pictures && !words ? "only-picture" : "", bare ? "bare" : ""].filter(Boolean).join(" "),
    },
    view.group && !head.out && item.first ? el("div", { class: `sender colour-${colourOf(sender.id)}` }, nameOf(sender)) : null,
    head.via_bot ? el("div", { class: "via" }, t("viaBot", { name: head.via_bot.username })) : null,
    head.forward_origin ? el("div", { class: "forwarded" }, t("forwardedFrom", { name: forwardName(head.forward_origin) })) : null,
    quote,
    head.poll ? renderPoll(head, { texts, acts: view.acts, vote: (options) => view.vote(head, options) }) : renderMedia(item.messages, { texts, open: view.openPhoto }),
    text,
    !words && !mediaKind(head) && !head.poll ? el("div", { class: "text unsupported" }, t("unsupported"), meta(head, texts)) : null,
    text || (!mediaKind(head) && !head.poll) ? null : meta(head, texts),
    reactions(head, t, view.react),
  );
  const rows = head.reply_markup?.inline_keyboard;
  return el(
    "article",
    {
      class: ["message", head.out ? "out" : "in", item.first ? "first" : "", item.last ? "last" : "", rows ? "with-keyboard" : ""].filter(Boolean).join(" "),
      tabindex: "-1",
      "data-id": head.message_id,
      "aria-label": `${head.out ? t("you") : nameOf(sender)}, ${texts.time(head.date)}`,
    },
    view.group && !head.out ? (item.last ? avatar(sender.id, nameOf(sender), "small") : el("span", { class: "avatar-space" })) : null,
    el("div", { class: "stack" }, bubble, rows ? inlineKeyboard(rows, { t, press: (...which) => view.press(head, ...which) }) : null),
  );
}

function meta(message, texts) {
  const t = texts.t.bind(texts);
  // Like Telegram, this is said of what people write; cards of a bot change all the time.
  const changed = message.edit_date && !message.from?.is_bot && !message.via_bot;
  return el(
    "span",
    { class: "meta" },
    changed ? el("span", { class: "edited" }, `${t("edited")} `) : null,
    el("time", { datetime: new Date(message.date * 1000).toISOString(), title: texts.moment(message.date) }, texts.time(message.date)),
    message.out ? el("span", { class: "ticks", role: "img", "aria-label": t(message.read ? "seen" : "sent") }, icon(message.read ? "checks" : "check")) : null,
  );
}

function replyQuote(original, view) {
  const sender = senderOf(original);
  return el(
    "button",
    { type: "button", class: `quote colour-${colourOf(sender.id)}`, "data-focus": "quote", onclick: () => view.jump(original.message_id) },
    el("span", { class: "quote-name" }, nameOf(sender)),
    el("span", { class: "quote-text" }, summary(original, view.texts)),
  );
}

function reactions(message, t, react) {
  if (!message.reactions?.length) return null;
  return el(
    "div",
    { class: "reactions" },
    message.reactions.map(({ emoji, count, mine }) =>
      el(
        "button",
        {
          type: "button",
          class: "reaction",
          "aria-pressed": String(mine),
          "aria-label": t(mine ? "reactionMine" : "reactionCount", { emoji, n: count }),
          "data-focus": `reaction-${emoji}`,
          onclick: () => react(message, mine ? null : emoji),
        },
        emoji,
        el("span", {}, String(count)),
      ),
    ),
  );
}
