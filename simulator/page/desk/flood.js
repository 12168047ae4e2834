import { PersonApi } from "../api.js";
import { el } from "../dom.js";

const MOST = 2000;
const KINDS = ["presses", "messages", "files"];

/** A burst of updates from whoever is on the active phone. Folded in at first. */
export class FloodPanel {
  /** `texts()`; `person()` → the id of who holds the active phone, or undefined; `failed(error)`. */
  constructor({ texts, person, failed }) {
    Object.assign(this, { person, failed });
    const t = (key) => texts().t(key);
    this.what = el("select", {}, KINDS.map((kind) => el("option", { value: kind }, t(`flood_${kind}`))));
    this.count = el("input", { type: "number", min: "1", max: String(MOST), value: "100", required: true });
    const form = el(
      "form",
      { class: "health-form", onsubmit: (event) => this.drown(event) },
      el("p", { class: "clock-note quiet" }, t("floodAbout")),
      el("label", { class: "form-field" }, t("floodWhat"), this.what),
      el("label", { class: "form-field" }, t("floodCount"), this.count),
      el("div", { class: "button-row" }, el("button", { type: "submit", class: "button" }, t("drown"))),
    );
    this.node = el("details", { class: "card calls" }, el("summary", {}, t("flood")), form);
  }

  async drown(event) {
    event.preventDefault();
    const person = this.person();
    if (person === undefined) return;
    try {
      await new PersonApi(person).do("drown", { what: this.what.value, count: Number(this.count.value) });
    } catch (error) {
      this.failed(error);
    }
  }
}
