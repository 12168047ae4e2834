import { arrange, arrowKeys, el } from "../dom.js";
import { icon } from "../icons.js";
import { followLink, chatMenu, messageMenu } from "./actions.js";
import { avatar } from "./avatar.js";
import { badge, countText } from "./badge.js";
import { Composer } from "./composer.js";
import { nameOf, summary } from "./describe.js";
import { renderText } from "./entities.js";
import { sendFiles } from "./files.js";
import { manageMembers } from "./groups.js";
import { showWaiting } from "./keyboard.js";
import { readLink } from "./links.js";
import { renderMessage } from "./message.js";
import { openPicture } from "./picture.js";
import { timeline } from "./timeline.js";

const ANSWER_WITHIN = 15_000; // milliseconds a pressed button waits for the bot
const NEAR_BOTTOM = 60; // pixels
const LONG_PRESS = 500; // milliseconds

/** One open chat: header, messages, input. The same object shows each chat in turn. */
export class ChatView {
  constructor(phone) {
    this.phone = phone;
    this.store = phone.store;
    this.texts = phone.texts;
    this.layer = phone.layer;
    this.chat = null;
    this.items = new Map(); // key → {node, signature}
    this.stick = true;
    this.build();
  }

  get row() {
    return this.store.rows.get(this.chat);
  }

  build() {
    const t = this.phone.t;
    this.headerName = el("h2", { class: "header-name" });
    this.headerStatus = el("span", { class: "header-status" });
    this.headerAvatar = el("span", { class: "header-avatar" });
    this.menuButton = el("button", { type: "button", class: "round glass", "aria-label": t("chatMenu"), "aria-haspopup": "menu", onclick: () => this.openMenu() }, icon("more"));
    this.backButton = el("button", { type: "button", class: "round glass back", onclick: () => this.phone.showList() }, icon("back"));
    const header = el("header", { class: "chat-header" }, this.backButton, el("div", { class: "pill glass header-pill" }, this.headerAvatar, el("div", { class: "header-words" }, this.headerName, this.headerStatus)), this.menuButton);
    this.pinned = el("button", { type: "button", class: "pinned glass", hidden: true, onclick: () => this.jumpToPinned() });
    this.messages = el("div", { class: "messages", role: "group", "aria-label": t("messages") });
    this.scroller = el("div", { class: "scroller" }, this.messages);
    this.downCount = el("span", { class: "badge", hidden: true });
    this.downButton = el("button", { type: "button", class: "round glass down", hidden: true, "aria-label": t("toBottom"), onclick: () => this.toBottom(true) }, icon("down"), this.downCount);
    this.composer = new Composer(this);
    this.footer = el("footer", { class: "chat-footer" });
    this.dropZone = el("div", { class: "drop-zone", hidden: true }, el("div", {}, icon("file"), t("dropHere")));
    this.node = el("div", { class: "chat", role: "group", hidden: true }, el("div", { class: "wallpaper" }), el("div", { class: "chat-top" }, header, this.pinned), this.scroller, this.downButton, this.footer, this.dropZone);

    this.scroller.addEventListener("scroll", () => this.scrolled(), { passive: true });
    new ResizeObserver(() => this.stick && this.toBottom()).observe(this.messages);
    new ResizeObserver(() => this.stick && this.toBottom()).observe(this.scroller);
    new ResizeObserver(() => this.node.style.setProperty("--footer", `${this.footer.offsetHeight}px`)).observe(this.footer);
    arrowKeys(this.messages, ".message");
    this.messages.addEventListener("focusin", (event) => this.rove(event.target.closest(".message")));
    this.messages.addEventListener("contextmenu", (event) => this.context(event));
    this.messages.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && event.target.matches(".message")) this.context(event);
    });
    this.messages.addEventListener("pointerdown", (event) => this.longPress(event));
    this.watchDrops();
    this.visible = () => this.markRead();
    document.addEventListener("visibilitychange", this.visible);
  }

  close() {
    this.composer.close();
    document.removeEventListener("visibilitychange", this.visible);
  }

  async show(chat) {
    if (this.chat !== chat) {
      this.chat = chat;
      this.items.clear();
      this.messages.replaceChildren();
      this.stick = true;
      this.fresh = 0;
      this.unreadFrom = undefined;
    }
    this.node.hidden = false;
    this.update();
    try {
      await this.store.loadThread(chat);
    } catch (error) {
      this.phone.failed(error);
    }
    if (this.chat !== chat) return;
    this.update();
    this.toBottom();
    this.markRead();
  }

  // What is shown

  update() {
    if (this.chat === null || this.node.hidden || !this.row) return;
    this.updateHeader();
    this.updateMessages();
    this.updateFooter();
    this.updatePinned();
  }

  updateHeader() {
    const { row, store } = this;
    const t = this.phone.t;
    const title = this.phone.chatTitle(row);
    const unread = [...store.rows.values()].reduce((sum, one) => sum + (one.chat.id === this.chat ? 0 : one.unread), 0);
    this.node.setAttribute("aria-label", title);
    this.headerName.textContent = title;
    this.headerAvatar.replaceChildren(avatar(row.chat.type === "private" ? store.bot.id : row.chat.id, title, "small"));
    this.headerStatus.textContent = this.phone.chatStatus(row);
    this.headerStatus.classList.toggle("busy", store.typing.has(this.chat) || !store.connected);
    this.backButton.setAttribute("aria-label", unread ? `${t("back")}, ${t("chatUnread", { n: unread })}` : t("back"));
    this.backButton.replaceChildren(icon("back"), unread ? badge(unread) : "");
  }

  updateMessages() {
    const thread = this.store.threads.get(this.chat);
    const messages = thread?.messages ?? [];
    if (this.unreadFrom === undefined && messages.length) {
      const incoming = messages.filter((one) => !one.out);
      const first = this.row.unread ? incoming.at(-this.row.unread) : null;
      // A line above everything says nothing.
      this.unreadFrom = first && first !== messages[0] ? first.message_id : null;
    }
    const items = timeline(messages, this.texts, this.unreadFrom);
    const kept = new Map();
    const nodes = items.map((item) => {
      const signature = JSON.stringify([item, item.kind === "date" ? this.texts.day(item.at, this.store.now()) : 0]);
      const known = this.items.get(item.key);
      const entry = known?.signature === signature ? known : { node: this.render(item), signature };
      if (known && entry !== known) this.replaced(known, entry);
      if (!known && item.key === this.arriving) entry.node.classList.add("arrives");
      kept.set(item.key, entry);
      return entry.node;
    });
    if (!messages.length && thread) nodes.push(this.welcome());
    const height = this.scroller.scrollHeight;
    const top = this.scroller.scrollTop;
    arrange(this.messages, nodes);
    this.items = kept;
    if (this.stick) this.toBottom();
    else if (this.older) this.scroller.scrollTop = top + this.scroller.scrollHeight - height;
    this.older = false;
    this.rove(this.messages.querySelector('.message[tabindex="0"]') ?? [...this.messages.querySelectorAll(".message")].at(-1));
    this.restoreFocus();
  }

  render(item) {
    switch (item.kind) {
      case "date":
        return el("div", { class: "date" }, el("span", { class: "service-pill" }, this.texts.day(item.at, this.store.now())));
      case "unread":
        return el("div", { class: "unread-line" }, this.phone.t("unread"));
      case "service":
        return el("article", { class: "message service", tabindex: "-1", "data-id": item.message.message_id, "aria-label": item.text }, el("span", { class: "service-pill" }, item.text));
      default:
        return renderMessage(item, this.bubbleView());
    }
  }

  bubbleView() {
    const type = this.row.chat.type;
    return {
      texts: this.texts,
      group: type === "group" || type === "supergroup",
      acts: this.textActs(),
      press: (...which) => this.press(...which),
      vote: (message, options) => this.act("vote", { message: message.message_id, options }),
      react: (message, emoji) => this.act("react", { message: message.message_id, emoji }),
      jump: (id) => this.jump(id),
      openPhoto: (photo, label) => openPicture(this.layer, photo, label, this.phone.t),
    };
  }

  textActs() {
    return {
      t: this.phone.t,
      openLink: (address) => followLink(this.phone, readLink(address, this.store.bot.username)),
      mention: (text) => followLink(this.phone, readLink(`t.me/${text.slice(1)}`, this.store.bot.username)),
      command: (text) => this.composer.sendText(text),
      hashtag: (text) => this.row.can_write && this.composer.write(text),
      copy: (text) => this.phone.copy(text),
    };
  }

  /** A message is drawn anew: the eye is led to an edit, and the keyboard's focus stays where it was. */
  replaced(known, entry) {
    const focused = known.node.contains(document.activeElement) ? document.activeElement : null;
    if (focused) this.focusLater = { node: entry.node, key: focused.dataset.focus };
    if (known.node.tabIndex === 0) entry.node.tabIndex = 0;
    const id = Number(entry.node.dataset.id);
    if (id && id === this.editedNow) entry.node.classList.add("just-edited");
  }

  restoreFocus() {
    const wish = this.focusLater;
    this.focusLater = null;
    if (!wish?.node.isConnected) return;
    const keys = [...wish.node.querySelectorAll("[data-focus]")];
    (keys.find((one) => one.dataset.focus === wish.key) ?? keys.find((one) => one.matches(".key")) ?? wish.node).focus({ preventScroll: true });
  }

  /** Before the first «Start»: what the bot says about itself. */
  welcome() {
    const { bot } = this.store;
    if (this.row.chat.type !== "private" || this.row.started) return el("div", { class: "welcome" }, el("div", { class: "service-pill" }, this.phone.t("emptyChat")));
    return el(
      "div",
      { class: "welcome" },
      el("div", { class: "welcome-card" }, avatar(bot.id, nameOf(bot), "large"), el("h3", {}, bot.description ? this.phone.t("whatCan") : nameOf(bot)), bot.description ? el("p", {}, renderText(bot.description, [], this.textActs())) : null),
    );
  }

  updateFooter() {
    const { row } = this;
    const t = this.phone.t;
    const mode = row.blocked ? "blocked" : row.chat.type === "private" && !row.started ? "start" : row.can_write ? "write" : "silent";
    if (mode !== this.mode) {
      this.mode = mode;
      const hadFocus = this.footer.contains(document.activeElement);
      const wide = (label, act) => el("button", { type: "button", class: "wide-button", onclick: act }, label);
      this.footer.replaceChildren(
        {
          write: () => this.composer.node,
          start: () => wide(t("start"), () => this.phone.start(null)),
          blocked: () => wide(t("unblock"), () => this.act("unblock", {}, false)),
          silent: () => el("div", { class: "footer-note glass" }, t("cannotWrite")),
        }[mode](),
      );
      if (hadFocus) this.focusFooter();
    }
    if (mode === "write") this.composer.show();
  }

  focusFooter() {
    if (this.mode === "write") this.composer.focus();
    else (this.footer.querySelector("button") ?? this.backButton).focus();
  }

  updatePinned() {
    const id = this.row.pinned[0];
    this.pinned.hidden = id === undefined;
    this.node.classList.toggle("has-pinned", id !== undefined);
    if (id === undefined) return;
    const message = this.store.message(this.chat, id);
    this.pinned.replaceChildren(icon("pin"), el("span", { class: "pinned-words" }, el("b", {}, this.phone.t("pinnedMessage")), el("span", {}, message ? summary(message, this.texts) : "…")));
  }

  // Scrolling and reading

  scrolled() {
    const { scrollHeight, scrollTop, clientHeight } = this.scroller;
    this.stick = scrollHeight - scrollTop - clientHeight < NEAR_BOTTOM;
    if (this.stick) {
      this.fresh = 0;
      this.markRead();
    }
    this.updateDown();
    if (scrollTop < 300) this.loadOlder();
  }

  async loadOlder() {
    const thread = this.store.threads.get(this.chat);
    if (!thread || thread.complete || thread.loading) return;
    this.older = true;
    await this.store.loadOlder(this.chat).catch((error) => this.phone.failed(error));
  }

  updateDown() {
    this.downButton.hidden = this.stick;
    this.downCount.hidden = !this.fresh;
    this.downCount.textContent = this.fresh ? countText(this.fresh) : "";
  }

  toBottom(smooth = false) {
    this.scroller.scrollTo({ top: this.scroller.scrollHeight, behavior: smooth ? "smooth" : "instant" });
  }

  markRead() {
    if (this.chat === null || this.node.hidden || !this.stick || document.visibilityState !== "visible") return;
    this.store.read(this.chat).catch(() => {});
  }

  /** A message came into this chat. */
  arrived(message) {
    if (message.out) {
      this.stick = true;
      this.unreadFrom = null;
    } else if (!this.stick) this.fresh += 1;
    this.arriving = `m-${message.message_id}`;
    this.update();
    this.arriving = null;
    this.updateDown();
    this.markRead();
  }

  edited(message) {
    this.editedNow = message.message_id;
    this.update();
    this.editedNow = null;
  }

  jump(id) {
    const node = this.messages.querySelector(`[data-id="${id}"]`);
    if (!node) return this.layer.toast(this.phone.t("messageGone"));
    this.stick = false;
    node.scrollIntoView({ block: "center" });
    node.focus({ preventScroll: true });
    node.classList.remove("found");
    void node.offsetWidth; // begins the animation anew
    node.classList.add("found");
  }

  jumpToPinned() {
    this.jump(this.row.pinned[0]);
  }

  /** Only one message is in the order of Tab; arrows lead to the others. */
  rove(node) {
    if (!node) return;
    for (const one of this.messages.querySelectorAll('.message[tabindex="0"]')) one.tabIndex = -1;
    node.tabIndex = 0;
  }

  // Acting

  act(verb, body, withChat = true) {
    return this.store.act(verb, withChat ? { chat: this.chat, ...body } : body).catch((error) => this.phone.failed(error));
  }

  async press(message, button, row, column, node) {
    const t = this.phone.t;
    if (button.web_app || button.login_url || button.pay || button.callback_game) return this.layer.alert(t("unsupportedButton"));
    const done = showWaiting(node, button.text, t);
    try {
      const result = await this.store.act("press", { chat: this.chat, message: message.message_id, button: [row, column] });
      if (result.query) await this.phone.answerTo(result.query, ANSWER_WITHIN);
      else this.clientSide(result);
    } catch (error) {
      this.phone.failed(error);
    } finally {
      done();
    }
  }

  clientSide(result) {
    if (result.copy_text !== undefined) return this.phone.copy(result.copy_text);
    if (result.url !== undefined) return followLink(this.phone, readLink(result.url, this.store.bot.username));
    return this.switchInline(result.switch_inline, result.here);
  }

  async switchInline(query, here) {
    const { store, phone } = this;
    let chat = this.chat;
    if (!here) {
      chat = await this.layer.choose(
        phone.t("switchTo"),
        [...store.rows.values()].filter((one) => one.can_write).map((one) => ({ label: phone.chatTitle(one), value: one.chat.id, avatar: avatar(one.chat.id, phone.chatTitle(one), "small") })),
      );
      if (chat === null) return;
    }
    await phone.showChat(chat);
    this.composer.write(`@${store.bot.username} ${query}`);
  }

  editLast() {
    const last = this.store.threads.get(this.chat)?.messages.findLast((one) => one.out && one.text && !one.forward_origin);
    if (last) this.composer.setEdit(last);
  }

  async attach(files) {
    if (this.mode === "write" && (await sendFiles(this.phone, this.chat, files))) this.sent();
  }

  sent() {
    this.toBottom();
  }

  failed(error) {
    this.phone.failed(error);
  }

  openMenu() {
    const at = this.menuButton.getBoundingClientRect();
    chatMenu(this.phone, this.row, { x: at.right - 220, y: at.bottom + 6 }, { manageMembers });
  }

  // Menus of messages and dropped files

  context(event) {
    const node = event.target.closest(".message");
    // Links and pictures keep the browser's own menu only with Shift.
    if (!node || event.shiftKey) return;
    event.preventDefault();
    const message = this.store.message(this.chat, Number(node.dataset.id));
    if (!message) return;
    const at = node.querySelector(".bubble, .service-pill").getBoundingClientRect();
    const pointed = event.clientX || event.clientY;
    messageMenu(this.phone, this.chat, message, pointed ? { x: event.clientX, y: event.clientY } : { x: at.left + 24, y: at.top + 24 });
  }

  longPress(event) {
    if (event.pointerType !== "touch") return;
    const stop = () => clearTimeout(timer);
    const timer = setTimeout(() => this.layer.isOpen || this.context(event), LONG_PRESS);
    for (const name of ["pointerup", "pointermove", "pointercancel"]) this.messages.addEventListener(name, stop, { once: true });
  }

  watchDrops() {
    const hasFiles = (event) => this.mode === "write" && [...(event.dataTransfer?.types ?? [])].includes("Files");
    this.node.addEventListener("dragover", (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      this.dropZone.hidden = false;
    });
    this.node.addEventListener("dragleave", (event) => {
      if (!this.node.contains(event.relatedTarget)) this.dropZone.hidden = true;
    });
    this.node.addEventListener("drop", (event) => {
      this.dropZone.hidden = true;
      if (!hasFiles(event)) return;
      event.preventDefault();
      this.attach([...event.dataTransfer.files]);
    });
  }
}
