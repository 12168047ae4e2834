import { el } from "../dom.js";
import { avatar } from "./avatar.js";
import { nameOf, serviceText } from "./describe.js";

const EMOJI = ["👍", "❤️", "🔥", "👏", "🎉", "🤔", "😢"];

/** The menu of a message: what can be done with it. */
export function messageMenu(phone, chat, message, { x, y }) {
  const { t, store, layer, texts } = phone;
  const row = store.rows.get(chat);
  const act = (verb, body) => store.act(verb, { chat, ...body }).catch((error) => phone.failed(error));
  const words = message.text ?? message.caption;
  const service = serviceText(message, texts);
  const pinned = row.pinned.includes(message.message_id);
  const privately = row.chat.type === "private";
  const items = [];
  if (!service && row.can_write) items.push({ label: t("reply"), icon: "reply", act: () => phone.chatView.composer.setReply(message) });
  if (words) items.push({ label: t("copy"), icon: "copy", act: () => phone.copy(getSelection().toString() || words) });
  if (message.out && words && !message.forward_origin && !message.via_bot) items.push({ label: t("edit"), icon: "edit", act: () => phone.chatView.composer.setEdit(message) });
  if (!service) items.push({ label: t(pinned ? "unpin" : "pin"), icon: "pin", act: () => act("pin", { message: message.message_id, pinned: !pinned }) });
  if (!service && !message.has_protected_content) items.push({ label: t("forward"), icon: "forward", act: () => forward(phone, chat, message) });
  if (message.out || privately) {
    items.push({
      label: t("delete"),
      icon: "trash",
      danger: true,
      act: async () => {
        if (await layer.ask(t("deleteQuestion"), t("delete"), { danger: true })) await act("delete", { messages: [message.message_id] });
      },
    });
  }
  const mine = message.reactions?.find((one) => one.mine)?.emoji;
  const head = service
    ? null
    : el(
        "div",
        { class: "reaction-bar", role: "group", "aria-label": t("reactions") },
        EMOJI.map((emoji) =>
          el("button", { type: "button", "aria-pressed": String(emoji === mine), "aria-label": emoji, onclick: () => { close(); act("react", { message: message.message_id, emoji: emoji === mine ? null : emoji }); } }, emoji),
        ),
      );
  const close = layer.menu(items, { x, y, label: t("message"), head });
}


async function forward(phone, chat, message) {
  const { t, store, layer } = phone;
  const target = await layer.choose(
    t("forwardTo"),
    [...store.rows.values()].filter((row) => row.can_write).map((row) => ({ label: phone.chatTitle(row), value: row.chat.id, avatar: avatar(row.chat.id, phone.chatTitle(row), "small") })),
  );
  if (target === null) return;
  try {
    await store.act("forward", { from_chat: chat, message: message.message_id, chat: target });
    phone.showChat(target);
  } catch (error) {
    phone.failed(error);
  }
}

/** The person presses a link: a way inside this world, or a page outside after a question. */
export async function followLink(phone, link) {
  const { t, layer, store } = phone;
  switch (link?.kind) {
    case "start":
      return phone.start(link.payload);
    case "startgroup": {
      const groups = [...store.rows.values()].filter((row) => ["group", "supergroup"].includes(row.chat.type));
      if (!groups.length) return layer.toast(t("noGroups"));
      const chat = await layer.choose(t("chooseGroup"), groups.map((row) => ({ label: row.chat.title, value: row.chat.id, avatar: avatar(row.chat.id, row.chat.title, "small") })));
      if (chat === null) return;
      try {
        await store.api.do("members", { chat, user: store.bot.id, status: "member" });
        await store.act("send", { chat, text: [`/start@${store.bot.username}`, link.payload].filter(Boolean).join(" ") });
        return phone.showChat(chat);
      } catch (error) {
        return phone.failed(error);
      }
    }
    case "message":
      return openMessage(phone, link);
    case "user": {
      const row = [...store.rows.values()].find((one) => one.chat.type !== "private" && one.chat.username?.toLowerCase() === link.username.toLowerCase());
      return row ? phone.showChat(row.chat.id) : layer.toast(t("unknownUser", { name: link.username }));
    }
    case "web":
      if (await layer.ask(t("openLink"), t("open"), { body: [el("p", { class: "link-address" }, link.url)] })) window.open(link.url, "_blank", "noopener,noreferrer");
  }
}

async function openMessage(phone, link) {
  const { store, layer, t } = phone;
  const row = link.chat ? store.rows.get(link.chat) : [...store.rows.values()].find((one) => one.chat.username?.toLowerCase() === link.username.toLowerCase());
  if (!row) return layer.toast(t("messageGone"));
  phone.showChat(row.chat.id);
  await store.loadThread(row.chat.id);
  phone.chatView.jump(link.id);
}

/** The menu behind the header of a chat. */
export function chatMenu(phone, row, { x, y }, { manageMembers }) {
  const { t, store, layer } = phone;
  const chat = row.chat.id;
  const act = (verb, body) => store.act(verb, body).catch((error) => phone.failed(error));
  const items = [];
  if (row.chat.type === "private") {
    if (row.started && !row.blocked) items.push({ label: t("restart"), icon: "next", act: () => phone.start(null) });
    if (row.blocked) items.push({ label: t("unblock"), icon: "block", act: () => act("unblock") });
    else if (row.started) {
      items.push({
        label: t("block"),
        icon: "block",
        danger: true,
        act: async () => {
          if (await layer.ask(t("blockQuestion"), t("blockYes"), { danger: true })) await act("block");
        },
      });
    }
  } else {
    items.push({ label: t("manageMembers"), icon: "people", act: () => manageMembers(phone, chat) });
    if (row.chat.type === "group") {
      items.push({
        label: t("makeSupergroup"),
        icon: "channel",
        act: async () => {
          const made = await act("migrate", { chat });
          await store.sync();
          if (made) phone.showChat(made.id);
        },
      });
    }
    items.push({ label: t("leaveChat"), icon: "out", danger: true, act: async () => { await act("members", { chat, user: store.id, status: "left" }); await store.sync(); phone.showList(); } });
  }
  if (items.length) layer.menu(items, { x, y, label: nameOf(row.chat) || t("chatMenu") });
}
