import { world } from "../api.js";
import { el } from "../dom.js";

const PAUSE = 250; // milliseconds without typing before the bot is asked inline
let ids = 0;

/** The list above the input: commands after “/”, answers of the bot after “@bot …”. */
export class Suggestions {
  /** `field`: the input it belongs to. `pickCommand(command, {complete})`, `pickResult(query, result)`. */
  constructor({ field, store, texts, pickCommand, pickResult }) {
    Object.assign(this, { field, store, texts, pickCommand, pickResult });
    this.id = `suggestions-${(ids += 1)}`;
    this.node = el("div", { class: "suggestions", role: "listbox", id: this.id, hidden: true });
    field.setAttribute("aria-controls", this.id);
    field.setAttribute("aria-autocomplete", "list");
    this.active = -1;
  }

  get open() {
    return !this.node.hidden;
  }

  /** Looks at what is written; `withBot`: whether commands make sense in this chat. */
  update(text, chat, withBot) {
    const bot = this.store.bot;
    clearTimeout(this.timer);
    const asked = text.match(new RegExp(`^@${bot.username}\\s([^]*)$`, "i"));
    if (asked) {
      this.timer = setTimeout(() => this.ask(chat, asked[1]), PAUSE);
      return;
    }
    this.turn = null;
    const typed = withBot && text.match(/^\/(\w*)$/);
    const commands = typed ? bot.commands.filter(({ command }) => command.startsWith(typed[1].toLowerCase())) : [];
    this.showCommands(commands);
  }

  showCommands(commands) {
    this.node.setAttribute("aria-label", this.texts.t("commandList"));
    this.show(
      commands.map((command) => ({
        pick: (how) => this.pickCommand(command.command, how),
        children: [el("b", {}, `/${command.command}`), el("span", {}, command.description)],
      })),
    );
    this.node.classList.remove("inline");
  }

  async ask(chat, query, offset = "") {
    const turn = (this.turn = {});
    let answer;
    try {
      answer = await this.store.api.do("inline", { chat, text: query, offset });
    } catch (error) {
      answer = { results: [], error: error.message };
    }
    if (turn !== this.turn) return;
    this.node.setAttribute("aria-label", this.texts.t("inlineResults"));
    const options = answer.results.map((result) => ({
      pick: () => this.pickResult(answer.query, result.id),
      children: resultCard(result, this.texts),
    }));
    if (!options.length) options.push({ pick: null, children: [el("span", {}, answer.error ?? this.texts.t("inlineNothing"))] });
    this.show(options);
    this.node.classList.add("inline");
  }

  show(options) {
    this.options = options;
    this.node.hidden = !options.length;
    this.node.replaceChildren(
      ...options.map(({ pick, children }, i) =>
        el(
          "div",
          {
            role: "option",
            id: `${this.id}-${i}`,
            class: "suggestion",
            "aria-selected": "false",
            "aria-disabled": pick ? null : "true",
            // The input keeps the focus.
            onpointerdown: (event) => event.preventDefault(),
            onclick: () => pick?.({ complete: false }),
          },
          children,
        ),
      ),
    );
    this.select(options.length && options[0].pick ? 0 : -1);
  }

  select(index) {
    this.active = index;
    [...this.node.children].forEach((node, i) => node.setAttribute("aria-selected", String(i === index)));
    const node = this.node.children[index];
    if (node && this.open) {
      this.field.setAttribute("aria-activedescendant", node.id);
      node.scrollIntoView({ block: "nearest" });
    } else this.field.removeAttribute("aria-activedescendant");
  }

  /** Takes the keys of an open list; true when the key was for it. */
  key(event) {
    if (!this.open) return false;
    const last = this.options.length - 1;
    if (event.key === "ArrowDown") this.select(Math.min(last, this.active + 1));
    else if (event.key === "ArrowUp") this.select(Math.max(0, this.active - 1));
    else if (event.key === "Escape") this.hide();
    else if ((event.key === "Enter" || event.key === "Tab") && !event.shiftKey && this.options[this.active]?.pick)
      this.options[this.active].pick({ complete: event.key === "Tab" });
    else return false;
    return true;
  }

  hide() {
    clearTimeout(this.timer);
    this.turn = null;
    this.show([]);
  }
}

function resultCard(result, texts) {
  const title = result.title ?? result.caption ?? result.document_file_name ?? texts.t(texts.has(result.type) ? result.type : "document");
  const file = result.photo_file_id ?? null;
  return [
    el("span", { class: "result-picture", "aria-hidden": "true" }, file ? el("img", { src: world.fileUrl(file), alt: "" }) : [...title][0]),
    el("span", { class: "result-words" }, el("b", {}, title), result.description ? el("span", {}, result.description) : null),
  ];
}
