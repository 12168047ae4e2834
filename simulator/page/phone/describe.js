/** What a message is in a few words: for the list of chats, quotes, the pinned bar and screen readers. */
export function summary(message, texts) {
  const t = texts.t.bind(texts);
  const service = serviceText(message, texts);
  if (service) return service;
  const kind = mediaKind(message);
  const words = message.text ?? message.caption;
  if (message.poll) return `${t("poll")}: ${message.poll.question}`;
  if (kind === "document") return [message.document.file_name ?? t("document"), words].filter(Boolean).join(", ");
  if (kind) return words ? `${t(kind)}, ${words}` : t(kind);
  return words ?? t("unsupported");
}

const MEDIA = ["photo", "document", "video", "animation", "audio", "voice", "video_note", "sticker", "location", "contact", "dice"];

export function mediaKind(message) {
  // An animation carries a document as well, for old programs.
  if (message.animation) return "animation";
  return MEDIA.find((kind) => message[kind]) ?? null;
}

export function nameOf(user) {
  return [user?.first_name, user?.last_name].filter(Boolean).join(" ") || user?.title || "";
}

/** Who wrote it: a person, the bot, or a channel in its own name. */
export function senderOf(message) {
  return message.sender_chat ?? message.from ?? message.chat;
}

export function forwardName(origin) {
  return nameOf(origin.sender_user ?? origin.sender_chat ?? origin.chat) || origin.sender_user_name || "";
}

/** The sentence of a service message, or null for an ordinary one. */
export function serviceText(message, texts) {
  const t = texts.t.bind(texts);
  const who = nameOf(senderOf(message));
  if (message.new_chat_members) {
    const names = message.new_chat_members.map(nameOf).join(", ");
    const alone = message.new_chat_members.length === 1 && message.new_chat_members[0].id === message.from?.id;
    return alone ? t("service_joined", { names }) : t("service_new_chat_members", { who, names });
  }
  if (message.left_chat_member) {
    const names = nameOf(message.left_chat_member);
    const self = message.left_chat_member.id === message.from?.id;
    return self ? t("service_left_chat_member", { names }) : t("service_removed", { who, names });
  }
  if (message.new_chat_title) return t("service_new_chat_title", { who, title: message.new_chat_title });
  if (message.pinned_message) {
    const text = message.pinned_message.chat && message.pinned_message.date ? summary(message.pinned_message, texts) : "…";
    return t("service_pinned_message", { who, text: text.length > 40 ? `${text.slice(0, 40)}…` : text });
  }
  if (message.group_chat_created || message.supergroup_chat_created) return t("service_created");
  if (message.channel_chat_created) return t("service_channel_created");
  if (message.migrate_to_chat_id || message.migrate_from_chat_id) return t("service_migrated");
  return null;
}
