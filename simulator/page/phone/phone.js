import { PersonApi } from "../api.js";
import { el } from "../dom.js";
import { PhoneStore } from "../store.js";
import { followLink } from "./actions.js";
import { Answers } from "./answers.js";
import { ChatList } from "./chatlist.js";
import { ChatView } from "./chat.js";
import { nameOf, senderOf, summary } from "./describe.js";
import { Layer } from "./layer.js";
import { readLink } from "./links.js";

const SILENT_AFTER = 3000; // milliseconds without an answer to a press before the bot counts as silent

/** The phone of one person: list of chats and open chat, with everything that lies over them. */
export class Phone extends EventTarget {
  /** `language(person)` → Texts for this phone. `chat`: what is opened first (default: the chat with the bot). */
  constructor({ person, language }) {
    super();
    this.id = person;
    this.language = language;
    this.store = new PhoneStore(person, new PersonApi(person));
    this.answers = new Answers();
    this.node = el("div", { class: "screen-holder" });
  }

  t = (key, values) => this.texts.t(key, values);

  /** Connects and shows the chat with the bot; `payload` (a text, perhaps empty) presses «Start» with it. */
  async open({ payload = null } = {}) {
    await this.store.open();
    this.onChange = ({ detail }) => this.changed(detail);
    this.store.addEventListener("change", this.onChange);
    this.build();
    this.ticking = setInterval(() => this.tick(), 5000);
    await this.showChat(this.id);
    if (payload !== null) await this.start(payload);
  }

  close() {
    clearInterval(this.ticking);
    clearTimeout(this.silence);
    this.store.removeEventListener("change", this.onChange);
    this.chatView?.close();
    this.store.close();
    this.node.remove();
  }

  /** Draws everything anew, in another language for instance. */
  rebuild() {
    if (!this.screen) return;
    const chat = this.chatView.node.hidden ? null : this.chatView.chat;
    this.chatView.close();
    this.build();
    if (chat === null) this.showList();
    else this.showChat(chat);
  }

  build() {
    this.texts = this.language(this.store.person);
    this.statusTime = el("span", { class: "status-time" });
    this.announcer = el("div", { class: "sr-only", "aria-live": "polite" });
    this.content = el("div", { class: "content" });
    this.screen = el("div", { class: "screen", lang: this.texts.lang }, this.content, this.announcer);
    this.layer = new Layer(this.screen, this.content, this.t);
    this.layer.onFocusLost = () => (this.chatView.node.hidden ? this.content.querySelector("button")?.focus() : this.chatView.focusFooter());
    this.chatList = new ChatList(this);
    this.chatView = new ChatView(this);
    this.content.append(
      el("div", { class: "status-bar", "aria-hidden": "true" }, this.statusTime, el("span", { class: "status-signs" }, el("i", { class: "signal" }), el("i", { class: "battery" }))),
      this.chatList.node,
      this.chatView.node,
    );
    this.node.replaceChildren(this.screen);
    this.screen.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !this.layer.isOpen && !this.chatView.node.hidden) this.showList();
    });
    this.tick();
  }

  tick() {
    this.statusTime.textContent = this.texts.time(this.store.now());
  }

  // Where the person is

  async showChat(chat) {
    this.chatList.node.hidden = true;
    await this.chatView.show(chat);
  }

  showList() {
    const chat = this.chatView.chat;
    this.chatView.node.hidden = true;
    this.chatList.node.hidden = false;
    this.chatList.update();
    const rows = [...this.chatList.list.querySelectorAll(".chat-row")];
    (this.chatList.nodes.get(chat)?.node.querySelector("button") ?? rows[0])?.focus();
  }

  /** Opens the chat with the bot and presses «Start», with the payload of a link or without. */
  async start(payload) {
    await this.showChat(this.id);
    try {
      await this.store.act("start", payload ? { payload } : {});
      this.chatView.toBottom();
    } catch (error) {
      this.failed(error);
    }
  }

  // What happens

  changed({ kind, chat, message, answer, silent }) {
    switch (kind) {
      case "answer":
        return this.answered(answer);
      case "clock":
        this.tick();
        break;
      case "link":
        if (!this.store.connected) this.announce(this.t("noLink"));
        break;
      case "messages":
        if (message && !message.out && !silent) this.announceMessage(message);
        if (message && this.store.isBot(message.from)) this.heard();
        if (chat === this.chatView.chat && message && !this.chatView.node.hidden) this.chatView.arrived(message);
        break;
      case "edited":
        this.heard();
        if (chat === this.chatView.chat && !this.chatView.node.hidden) {
          this.chatView.edited(message);
          if (!message.out) this.announceMessage(message);
        }
        break;
    }
    if (!this.chatList.node.hidden) this.chatList.update();
    if (!this.chatView.node.hidden) {
      if (this.store.rows.has(this.chatView.chat)) this.chatView.update();
      else this.showList();
    }
    this.dispatchEvent(new CustomEvent("change", { detail: { kind } }));
  }

  announceMessage(message) {
    this.announce(`${nameOf(senderOf(message))}: ${summary(message, this.texts)}`);
  }

  announce(text) {
    this.announcer.textContent = text;
  }

  /** Waits for the answer to a pressed button and shows it. */
  async answerTo(query, within) {
    clearTimeout(this.silence);
    this.silence = setTimeout(() => this.setSilent(true), SILENT_AFTER);
    const answer = await this.answers.wait(query, within);
    // The answer may have been known before the wait began.
    if (answer) this.heard();
    else this.layer.toast(this.t("noAnswer"));
  }

  answered(answer) {
    this.heard();
    this.answers.came(answer);
    if (answer.url) followLink(this, readLink(answer.url, this.store.bot.username));
    if (!answer.text) return;
    if (answer.alert) this.layer.alert(answer.text);
    else this.layer.toast(answer.text);
  }

  heard() {
    clearTimeout(this.silence);
    this.setSilent(false);
  }

  setSilent(silent) {
    if (Boolean(this.silent) === silent) return;
    this.silent = silent;
    this.changed({ kind: "bot" });
  }

  /** "awake", "waking" (never heard of), "silent" (a press got no answer), "trouble" (it ended) or "away" (no link). */
  get botState() {
    const { bot } = this.store;
    if (!this.store.connected) return "away";
    if (bot.trouble) return "trouble";
    if (!bot.awake) return "waking";
    return this.silent ? "silent" : "awake";
  }

  // Words

  /** The state of the bot in words; `texts` may be those of the desk. */
  botStateText(texts) {
    return texts.t({ awake: "botAwake", waking: "botWaking", silent: "botSilent", trouble: "botSilent", away: "noLink" }[this.botState]);
  }

  chatTitle(row) {
    return row.chat.type === "private" ? nameOf(this.store.bot) : row.chat.title;
  }

  chatStatus(row) {
    if (!this.store.connected) return this.t("noLink");
    const busy = this.typingText(row.chat.id);
    if (busy) return busy;
    if (row.chat.type === "channel") return this.t("subscribers", { n: row.members });
    if (row.chat.type !== "private") return this.t("members", { n: row.members });
    if (row.blocked) return this.t("blockedStatus");
    return this.botState === "awake" ? this.t("bot") : this.botStateText(this.texts);
  }

  typingText(chat) {
    const typing = this.store.typing.get(chat);
    if (!typing) return "";
    const key = `typing_${typing.action}`;
    return `${this.t(this.texts.has(key) ? key : "typing_other")}…`;
  }

  async copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      this.layer.toast(this.t("copied"));
    } catch {
      // No clipboard (a page that is not served by localhost or https): the text can be copied by hand.
      this.layer.alert(text);
    }
  }

  failed(error) {
    if (!error.offline && !error.status) throw error;
    this.layer.toast(error.offline ? this.t("notSent") : this.texts.refusal(error.message));
  }
}
