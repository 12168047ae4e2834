import { arrange, arrowKeys, el } from "../dom.js";
import { icon } from "../icons.js";
import { avatar } from "./avatar.js";
import { badge } from "./badge.js";
import { nameOf, senderOf, summary } from "./describe.js";
import { newGroup } from "./groups.js";

/** The list of chats of a phone, the newest on top. */
export class ChatList {
  constructor(phone) {
    this.phone = phone;
    const t = phone.t;
    this.title = el("h2", {}, t("chats"));
    this.list = el("ul", { class: "chat-rows" });
    this.nodes = new Map();
    arrowKeys(this.list, ".chat-row");
    this.node = el(
      "div",
      { class: "chat-list", role: "group", "aria-label": t("chats") },
      el("header", { class: "list-header" }, this.title, el("button", { type: "button", class: "round plain", "aria-label": t("newGroup"), onclick: () => newGroup(phone) }, icon("pencil"))),
      this.list,
    );
  }

  update() {
    const { store, t } = this.phone;
    this.title.textContent = store.connected ? t("chats") : t("noLink");
    const rows = [...store.rows.values()].sort((a, b) => (b.last?.date ?? 0) - (a.last?.date ?? 0) || (b.last?.message_id ?? 0) - (a.last?.message_id ?? 0));
    const nodes = rows.map((row) => {
      const known = this.nodes.get(row.chat.id);
      const signature = JSON.stringify([row, store.typing.get(row.chat.id)?.action, store.bot.first_name, new Date(store.now() * 1000).toDateString()]);
      if (known?.signature === signature) return known.node;
      const node = this.row(row);
      if (known?.node.contains(document.activeElement)) queueMicrotask(() => node.querySelector("button").focus());
      this.nodes.set(row.chat.id, { node, signature });
      return node;
    });
    arrange(this.list, nodes);
  }

  row(row) {
    const { store, texts, t } = this.phone;
    const title = this.phone.chatTitle(row);
    const last = row.last;
    const busy = this.phone.typingText(row.chat.id);
    const author = last && !last.out && row.chat.type !== "private" && row.chat.type !== "channel" ? `${nameOf(senderOf(last))}: ` : last?.out ? `${t("you")}: ` : "";
    const words = last ? summary(last, texts) : row.started ? t("emptyChat") : store.bot.short_description || t("start");
    return el(
      "li",
      {},
      el(
        "button",
        { type: "button", class: "chat-row", onclick: () => this.phone.showChat(row.chat.id) },
        avatar(row.chat.type === "private" ? store.bot.id : row.chat.id, title),
        el(
          "span",
          { class: "row-words" },
          el("span", { class: "row-top" }, el("span", { class: "row-title" }, row.chat.type === "channel" ? icon("channel") : row.chat.type === "private" ? null : icon("people"), title), last ? el("span", { class: "row-time" }, last.out ? icon(last.read ? "checks" : "check") : null, texts.brief(last.date, store.now())) : null),
          el(
            "span",
            { class: "row-bottom" },
            busy ? el("span", { class: "row-text busy" }, busy) : el("span", { class: "row-text" }, author ? el("span", { class: "row-author" }, author) : null, words),
            row.unread ? badge(row.unread, t("chatUnread", { n: row.unread })) : null,
          ),
        ),
      ),
    );
  }
}
