import { world } from "../api.js";
import { el } from "../dom.js";

const PAUSE = 250; // milliseconds without typing before the bot is asked inline
const NEAR = 120; // pixels above the end of the list at which the next page is asked for
let ids = 0;

/** The list above the input: commands after “/”, answers of the bot after “@bot …”. */
export class Suggestions {
  /** `field`: the input it belongs to. `pickCommand(command, {complete})`, `pickResult(query, result)`, `pickWay(button)`. */
  constructor({ field, store, texts, pickCommand, pickResult, pickWay }) {
    Object.assign(this, { field, store, texts, pickCommand, pickResult, pickWay });
    this.id = `suggestions-${(ids += 1)}`;
    this.node = el("div", { class: "suggestions", role: "listbox", id: this.id, hidden: true, onscroll: () => this.nearEnd() });
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

  async ask(chat, query) {
    const turn = (this.turn = {});
    let answer;
    try {
      answer = await this.store.api.do("inline", { chat, text: query });
    } catch (error) {
      answer = { results: [], error: error.message };
    }
    if (turn !== this.turn) return;
    this.node.setAttribute("aria-label", this.texts.t("inlineResults"));
    const options = this.optionsOf(answer);
    if (answer.button) options.unshift({ way: true, pick: () => this.pickWay(answer.button), children: [el("b", {}, answer.button.text)] });
    if (!options.length) options.push({ pick: null, children: [el("span", {}, answer.error ?? this.texts.t("inlineNothing"))] });
    this.show(options);
    this.node.classList.add("inline");
    this.goOn(chat, query, answer);
  }

  /** A result belongs to the page of answers that it came with. */
  optionsOf(answer) {
    return answer.results.map((result) => ({
      pick: () => this.pickResult(answer.query, result.id),
      children: resultCard(result, this.texts),
    }));
  }

  /** There may be more behind this page; an empty page is the last. */
  goOn(chat, query, answer) {
    this.more = answer.next_offset && answer.results.length ? { chat, text: query, offset: answer.next_offset } : null;
    this.nearEnd();
  }

  async nearEnd() {
    const { more, turn, node } = this;
    if (!more || !turn || node.scrollHeight - node.scrollTop - node.clientHeight > NEAR) return;
    this.more = null;
    let answer;
    try {
      answer = await this.store.api.do("inline", more);
    } catch {
      return; // What has come stays.
    }
    if (turn !== this.turn) return;
    this.add(this.optionsOf(answer));
    this.goOn(more.chat, more.text, answer);
  }

  show(options) {
    this.more = null;
    this.options = [];
    this.node.hidden = !options.length;
    this.node.replaceChildren();
    this.add(options);
    // The way into the bot is taken by whoever means it, not by Enter.
    this.select(options.findIndex(({ pick, way }) => pick && !way));
  }

  add(options) {
    const before = this.options.length;
    this.options.push(...options);
    this.node.append(
      ...options.map(({ pick, way, children }, i) =>
        el(
          "div",
          {
            role: "option",
            id: `${this.id}-${before + i}`,
            class: way ? "suggestion way" : "suggestion",
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
