import { senderOf, serviceText } from "./describe.js";

const RUN = 600; // seconds: messages of one sender that are closer stand together

/**
 * The messages of a chat as what is shown, from top to bottom:
 * `{kind: "date", at}`, `{kind: "unread"}`, `{kind: "service", message, text}`, `{kind: "message", messages, first, last}`.
 * Each has a `key` that stays the same while it is the same thing. `unreadFrom`: the first unread id, or null.
 */
export function timeline(messages, texts, unreadFrom) {
  const items = [];
  let day = null;
  for (const message of messages) {
    const today = new Date(message.date * 1000).toDateString();
    if (today !== day) {
      items.push({ kind: "date", key: `date-${today}`, at: message.date });
      day = today;
    }
    if (message.message_id === unreadFrom) items.push({ kind: "unread", key: "unread" });
    const text = serviceText(message, texts);
    const before = items.at(-1);
    if (text) items.push({ kind: "service", key: `m-${message.message_id}`, message, text });
    else if (before?.kind === "message" && sameAlbum(before.messages[0], message)) before.messages.push(message);
    else items.push({ kind: "message", key: `m-${message.message_id}`, messages: [message] });
  }
  items.forEach((item, i) => {
    if (item.kind !== "message") return;
    item.first = !together(items[i - 1], item);
    item.last = !together(item, items[i + 1]);
  });
  return items;
}

function sameAlbum(one, other) {
  return Boolean(one.media_group_id) && one.media_group_id === other.media_group_id;
}

function together(above, below) {
  if (above?.kind !== "message" || below?.kind !== "message") return false;
  const one = above.messages.at(-1);
  const other = below.messages[0];
  return senderOf(one).id === senderOf(other).id && one.out === other.out && other.date - one.date < RUN && !one.reply_markup;
}
