import { world } from "../api.js";
import { el } from "../dom.js";

const EVERY = 1000; // milliseconds
const KEPT = 100;

/** The bot's calls of the Bot API, newest first, while it is folded out. */
export class CallsPanel {
  constructor(texts) {
    this.texts = texts;
    this.since = 0;
    this.list = el("ol", { class: "calls-list" });
    this.none = el("p", { class: "clock-note" }, texts().t("callsNone"));
    this.node = el("details", { class: "card calls", ontoggle: () => this.toggled() }, el("summary", {}, texts().t("calls")), this.none, this.list);
  }

  toggled() {
    clearInterval(this.timer);
    if (!this.node.open) return;
    this.timer = setInterval(() => this.load(), EVERY);
    this.load();
  }

  close() {
    clearInterval(this.timer);
  }

  async load() {
    const calls = await world.calls(this.since).catch(() => []);
    for (const call of calls) {
      if (call.n <= this.since) continue;
      this.since = call.n;
      this.list.prepend(this.line(call));
    }
    while (this.list.children.length > KEPT) this.list.lastChild.remove();
    this.none.hidden = this.list.children.length > 0;
  }

  line(call) {
    const texts = this.texts();
    const body = (value) => el("pre", { tabindex: "0" }, JSON.stringify(value, null, 1));
    return el(
      "li",
      {},
      el(
        "details",
        {},
        el("summary", {}, el("span", { class: `call-status${call.status >= 400 || call.sick ? " bad" : ""}` }, [call.status, call.sick].filter(Boolean).join(" ")), el("span", { class: "call-method" }, call.method), el("time", {}, texts.time(call.at))),
        body(call.parameters),
        el("div", { class: "clock-note" }, texts.t("callAnswer")),
        body(call.answer),
      ),
    );
  }
}
