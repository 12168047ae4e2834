import { world } from "../api.js";
import { el } from "../dom.js";

/** The time of this world with the buttons that move it forward. */
export class ClockPanel {
  /** `now()` → {clock, seconds} or null; `texts()`; `failed(error)`. */
  constructor({ now, texts, failed }) {
    Object.assign(this, { now, texts, failed });
    this.big = el("div", { class: "clock-time" });
    this.date = el("div", { class: "clock-date" });
    this.offset = el("div", { class: "clock-note" });
    this.next = el("div", { class: "clock-note" });
    this.nextButton = el("button", { type: "button", class: "button", onclick: () => this.move({ to: this.now().clock.next }) });
    const hour = el("button", { type: "button", class: "button", onclick: () => this.move({ seconds: 3600 }) }, texts().t("plusHour"));
    const day = el("button", { type: "button", class: "button", onclick: () => this.move({ seconds: 86400 }) }, texts().t("plusDay"));
    this.node = el(
      "section",
      { class: "card clock", "aria-label": texts().t("clock") },
      el("h2", {}, texts().t("clock")),
      this.big,
      this.date,
      this.offset,
      el("div", { class: "button-row" }, hour, day),
      this.nextButton,
      this.next,
      el("p", { class: "clock-note quiet" }, texts().t("clockForward")),
    );
    this.update();
  }

  async move(where) {
    try {
      await world.moveClock(where);
    } catch (error) {
      this.failed(error);
    }
  }

  update() {
    const known = this.now();
    const texts = this.texts();
    this.nextButton.textContent = texts.t("toNext");
    if (!known) return;
    const { clock, seconds } = known;
    const [time, date] = [texts.time(seconds), texts.date(seconds)];
    set(this.big, time);
    set(this.date, date);
    set(this.offset, clock.offset >= 60 ? texts.t("clockOffset", { span: texts.span(clock.offset) }) : texts.t("clockReal"));
    const due = clock.next !== null && clock.next > seconds;
    this.nextButton.disabled = !due;
    set(this.next, due ? texts.t("nextAt", { moment: texts.moment(clock.next) }) : texts.t("nothingNext"));
  }
}

function set(node, text) {
  if (node.textContent !== text) node.textContent = text;
}
