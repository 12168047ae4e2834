import { el } from "../dom.js";
import { icon } from "../icons.js";
import { nameOf, senderOf, summary } from "./describe.js";
import { Drafts } from "./drafts.js";
import { readRich, split, toggleWrap, writeRich } from "./richtext.js";
import { Suggestions } from "./suggestions.js";

const FORMATS = ["bold", "italic", "underline", "strikethrough", "code", "spoiler", "text_link"];
const SIGNS = { bold: "B", italic: "I", underline: "U", strikethrough: "S", code: "</>", spoiler: "▒", text_link: "↗" };
const KEYS = { KeyB: "bold", KeyI: "italic", KeyU: "underline", KeyK: "text_link" };
const SHIFT_KEYS = { KeyX: "strikethrough", KeyM: "code", KeyP: "spoiler" };

/** The input of a chat: text with formatting, files, commands, inline questions, replies and changes. */
export class Composer {
  /** `view`: {store, texts, layer, chat (id), row, attach(files), sent()}. */
  constructor(view) {
    this.view = view;
    this.drafts = new Drafts(view.phone.id);
    this.reply = null;
    this.editing = null;
    this.build();
  }

  build() {
    const { texts, store } = this.view;
    const t = texts.t.bind(texts);
    this.field = el("div", {
      class: "field",
      role: "textbox",
      contenteditable: "true",
      "aria-multiline": "true",
      "aria-label": t("writeMessage"),
      "data-placeholder": t("writeMessage"),
      oninput: () => this.changed(),
      onkeydown: (event) => this.key(event),
      onpaste: (event) => this.paste(event),
      onblur: () => setTimeout(() => this.showFormats(), 0),
    });
    this.suggestions = new Suggestions({
      field: this.field,
      store,
      texts,
      pickCommand: (command, { complete }) => this.pickCommand(command, complete),
      pickResult: (query, result) => this.pickResult(query, result),
      pickWay: (button) => this.pickWay(button),
    });
    this.commandsButton = el("button", { type: "button", class: "commands-button", "aria-expanded": "false", onclick: () => this.toggleCommands() }, icon("menu"), el("span", {}, t("commands")));
    this.keyboardButton = el("button", { type: "button", class: "round plain", hidden: true, "aria-label": t("showKeyboard"), onclick: () => this.toggleKeyboard() }, icon("keyboard"));
    this.fileInput = el("input", { type: "file", multiple: true, hidden: true, onchange: () => this.pickFiles() });
    this.attachButton = el("button", { type: "button", class: "round glass", "aria-label": t("attach"), onclick: () => this.fileInput.click() }, icon("attach"));
    this.sendButton = el("button", { type: "button", class: "round send", "aria-label": t("send"), onpointerdown: (event) => event.preventDefault(), onclick: () => this.submit() }, icon("send"));
    this.context = el("div", { class: "composer-context", hidden: true });
    this.formats = el(
      "div",
      { class: "formats", role: "toolbar", "aria-label": t("formatting"), hidden: true },
      FORMATS.map((type) => el("button", { type: "button", class: `format-${type}`, "aria-label": t(`format_${type}`), title: t(`format_${type}`), onpointerdown: (event) => event.preventDefault(), onclick: () => this.format(type) }, SIGNS[type])),
    );
    this.keyboard = el("div", { class: "reply-keyboard", hidden: true });
    this.node = el(
      "div",
      { class: "composer" },
      this.suggestions.node,
      this.formats,
      el(
        "div",
        { class: "composer-row" },
        this.attachButton,
        el("div", { class: "pill glass" }, this.context, el("div", { class: "pill-row" }, this.commandsButton, this.field, this.keyboardButton)),
        this.sendButton,
      ),
      this.keyboard,
      this.fileInput,
    );
    this.onSelection = () => this.showFormats();
    document.addEventListener("selectionchange", this.onSelection);
  }

  close() {
    document.removeEventListener("selectionchange", this.onSelection);
    clearTimeout(this.suggestions.timer);
  }

  /** Another chat comes to the front: its draft, its keyboard. */
  show() {
    const { chat } = this.view;
    if (this.chat !== chat) {
      if (this.chat && !this.editing) this.drafts.set(this.chat, readRich(this.field));
      this.chat = chat;
      this.reply = this.editing = null;
      const draft = this.drafts.get(chat);
      writeRich(this.field, draft?.text ?? "", draft?.entities);
      this.suggestions.hide();
    }
    this.refresh();
  }

  /** What belongs to the bot and the row may have changed. */
  refresh() {
    const { row, store } = this.view;
    const privately = row?.chat.type === "private";
    const wanted = store.bot.menu_button?.type !== "default" || store.bot.commands.length;
    this.commandsButton.hidden = !(privately && wanted && store.bot.commands.length);
    this.commandsButton.classList.toggle("short", Boolean(this.field.textContent));
    this.sendButton.disabled = !this.field.textContent.trim();
    this.sendButton.setAttribute("aria-label", this.view.texts.t(this.editing ? "save" : "send"));
    this.sendButton.replaceChildren(icon(this.editing ? "check" : "send"));
    this.showContext();
    this.showReplyKeyboard(row?.keyboard);
  }

  focus() {
    this.field.focus();
    getSelection().selectAllChildren(this.field);
    getSelection().collapseToEnd();
  }

  changed() {
    // Chromium leaves a line break in an emptied field, which would hide the placeholder.
    if (!this.field.textContent && this.field.childNodes.length <= 1) this.field.replaceChildren();
    const { chat, row } = this.view;
    this.suggestions.update(this.field.innerText.replaceAll("\u00a0", " "), chat, row?.bot !== false);
    this.commandsButton.setAttribute("aria-expanded", "false");
    if (!this.editing) this.drafts.set(chat, readRich(this.field));
    this.refresh();
  }

  key(event) {
    if (event.isComposing) return;
    if (this.suggestions.key(event)) {
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    const format = (event.ctrlKey || event.metaKey) && (event.shiftKey ? SHIFT_KEYS : KEYS)[event.code];
    if (format) {
      event.preventDefault();
      this.format(format);
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (event.shiftKey) document.execCommand("insertLineBreak");
      else this.submit();
    } else if (event.key === "Escape" && (this.reply || this.editing)) {
      event.stopPropagation();
      this.dropContext();
    } else if (event.key === "ArrowUp" && !this.field.textContent) {
      event.preventDefault();
      this.view.editLast();
    }
  }

  paste(event) {
    event.preventDefault();
    const files = [...event.clipboardData.files];
    if (files.length) this.view.attach(files);
    else document.execCommand("insertText", false, event.clipboardData.getData("text/plain"));
  }

  pickFiles() {
    const files = [...this.fileInput.files];
    this.fileInput.value = "";
    if (files.length) this.view.attach(files);
  }

  // Formatting

  showFormats() {
    const selection = getSelection();
    const here = selection.rangeCount && !selection.isCollapsed && this.field.contains(selection.anchorNode) && this.field.contains(selection.focusNode);
    this.formats.hidden = !here;
  }

  async format(type) {
    const commands = { bold: "bold", italic: "italic", underline: "underline", strikethrough: "strikeThrough" };
    if (commands[type]) document.execCommand(commands[type]);
    else if (type === "text_link") await this.link();
    else toggleWrap(this.field, type);
    this.changed();
  }

  async link() {
    const selection = getSelection();
    if (selection.isCollapsed || !this.field.contains(selection.anchorNode)) return;
    const range = selection.getRangeAt(0).cloneRange();
    const { layer, texts } = this.view;
    const t = texts.t.bind(texts);
    const input = el("input", { type: "text", inputmode: "url", autofocus: true, placeholder: "https://" });
    const address = await layer.dialog({
      title: t("format_text_link"),
      body: [el("label", { class: "form-field" }, t("linkAddress"), input)],
      buttons: [{ label: t("cancel"), value: null }, { label: t("ok"), main: true }],
      submit: () => input.value.trim(),
    });
    this.field.focus();
    selection.removeAllRanges();
    selection.addRange(range);
    if (!address) return;
    document.execCommand("createLink", false, /^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`);
    selection.collapseToEnd();
  }

  // Replies and changes

  setReply(message) {
    this.editing = null;
    this.reply = message;
    this.refresh();
    this.focus();
  }

  setEdit(message) {
    this.drafts.set(this.chat, readRich(this.field));
    this.reply = null;
    this.editing = message;
    writeRich(this.field, message.text ?? message.caption ?? "", message.entities ?? message.caption_entities);
    this.refresh();
    this.focus();
  }

  dropContext() {
    if (this.editing) {
      const draft = this.drafts.get(this.chat);
      writeRich(this.field, draft?.text ?? "", draft?.entities);
    }
    this.reply = this.editing = null;
    this.refresh();
    this.focus();
  }

  showContext() {
    const about = this.editing ?? this.reply;
    this.context.hidden = !about;
    if (!about) return this.context.replaceChildren();
    const { texts } = this.view;
    const t = texts.t.bind(texts);
    this.context.replaceChildren(
      icon(this.editing ? "edit" : "reply"),
      el("span", { class: "context-words" }, el("b", {}, this.editing ? t("editing") : t("replyTo", { name: nameOf(senderOf(about)) })), el("span", {}, summary(about, texts))),
      el("button", { type: "button", class: "round plain", "aria-label": t("cancelReply"), onclick: () => this.dropContext() }, icon("close")),
    );
  }

  // Sending

  async submit() {
    const content = readRich(this.field);
    if (!content.text) return;
    const { store, chat } = this.view;
    const { editing, reply } = this;
    this.clear();
    try {
      if (editing) await store.act("edit", { chat, message: editing.message_id, ...content });
      else {
        const answers = reply ? { reply_to: reply.message_id } : {};
        for (const part of split(content)) await store.act("send", { chat, ...part, ...answers });
      }
      this.view.sent();
    } catch (error) {
      // Nothing of what was written is lost.
      if (this.chat === chat && !this.field.textContent) {
        writeRich(this.field, content.text, content.entities);
        Object.assign(this, { editing, reply });
        if (!editing) this.drafts.set(chat, content);
        this.refresh();
      }
      this.view.failed(error);
    }
  }

  clear() {
    if (!this.editing) this.drafts.set(this.view.chat, { text: "" });
    this.field.replaceChildren();
    this.reply = this.editing = null;
    this.suggestions.hide();
    this.refresh();
  }

  async sendText(text) {
    const { store, chat } = this.view;
    try {
      await store.act("send", { chat, text });
      this.view.sent();
    } catch (error) {
      this.view.failed(error);
    }
  }

  // Commands, inline, the bot's own keyboard

  toggleCommands() {
    const open = this.suggestions.open;
    if (open) this.suggestions.hide();
    else this.suggestions.showCommands(this.view.store.bot.commands);
    this.commandsButton.setAttribute("aria-expanded", String(!open));
    this.field.focus();
  }

  pickCommand(command, complete) {
    this.suggestions.hide();
    this.commandsButton.setAttribute("aria-expanded", "false");
    if (complete) return this.write(`/${command} `);
    this.clear();
    return this.sendText(`/${command}`);
  }

  async pickResult(query, result) {
    const { store, chat } = this.view;
    this.clear();
    try {
      await store.act("choose", { chat, query, result });
      this.view.sent();
    } catch (error) {
      this.view.failed(error);
    }
  }

  /** The button over the bot's answers: into the chat with the bot. */
  pickWay(button) {
    const { phone, layer, texts } = this.view;
    this.clear();
    if (button.web_app) return layer.alert(texts.t("unsupportedButton"));
    return phone.start(button.start_parameter ?? null);
  }

  /** Puts a text into the field instead of what was there. */
  write(text) {
    this.field.replaceChildren(text);
    this.focus();
    this.changed();
  }

  showReplyKeyboard(keyboard) {
    const rows = keyboard?.keyboard;
    this.keyboardButton.hidden = !rows;
    const known = JSON.stringify(keyboard ?? null);
    if (known === this.keyboardKnown) return;
    this.keyboardKnown = known;
    this.field.dataset.placeholder = keyboard?.input_field_placeholder ?? this.view.texts.t("writeMessage");
    this.keyboard.hidden = !rows;
    this.keyboard.replaceChildren(
      ...(rows ?? []).map((row) =>
        el("div", { class: "keyboard-row" }, row.map((button) => {
          const { text, ...more } = typeof button === "string" ? { text: button } : button;
          const unsupported = Object.keys(more).some((name) => name.startsWith("request_") || name === "web_app");
          const press = () => (unsupported ? this.view.layer.alert(this.view.texts.t("unsupportedButton")) : this.sendText(text));
          return el("button", { type: "button", class: "reply-key", onclick: press }, text);
        })),
      ),
    );
  }

  toggleKeyboard() {
    this.keyboard.hidden = !this.keyboard.hidden;
  }
}
