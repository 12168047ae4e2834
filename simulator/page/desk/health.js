import { world } from "../api.js";
import { el } from "../dom.js";

const EVERY = 1000; // milliseconds
const MOST = 1000;
/** Of PHONE.md's `Fault`: answers that can't be read, refusals of a busy Telegram, and a slow one. */
const WAYS = {
  html: { sick: "html" },
  page: { sick: "page" },
  empty: { sick: "empty" },
  shape: { sick: "shape" },
  binary: { sick: "binary" },
  cut: { sick: "cut" },
  broken: { sick: "broken", effect: true },
  hang: { sick: "hang" },
  slow: { delay: 5 },
  busy: { code: 429, retry_after: 5 },
  error: { code: 500 },
};
const CALLS = ["", "sendMessage", "editMessageText", "answerCallbackQuery", "getUpdates", "file"];

/** Telegram's health: makes the next calls of a kind go wrong, and cures. Folded in at first. */
export class HealthPanel {
  /** `texts()`; `failed(error)`. */
  constructor({ texts, failed }) {
    Object.assign(this, { texts, failed });
    const t = (key) => texts().t(key);
    this.way = el("select", {}, Object.keys(WAYS).map((way) => el("option", { value: way }, t(`sick_${way}`))));
    this.calls = el("select", {}, CALLS.map((call) => el("option", { value: call }, call ? t(`hit_${call}`) : t("hit_any"))));
    this.times = el("input", { type: "number", min: "1", max: String(MOST), value: "3", required: true });
    this.list = el("div", { class: "health-list", role: "status" });
    this.cure = el("button", { type: "button", class: "button", disabled: true, onclick: () => this.act(() => world.cure()) }, t("cure"));
    const form = el(
      "form",
      { class: "health-form", onsubmit: (event) => this.sicken(event) },
      el("label", { class: "form-field" }, t("sickWay"), this.way),
      el("label", { class: "form-field" }, t("sickCalls"), this.calls),
      el("label", { class: "form-field" }, t("sickTimes"), this.times),
      el("div", { class: "button-row" }, el("button", { type: "submit", class: "button" }, t("sicken")), this.cure),
    );
    this.node = el("details", { class: "card calls health", ontoggle: () => this.toggled() }, el("summary", {}, t("health")), this.list, form);
    this.update([]);
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

  sicken(event) {
    event.preventDefault();
    this.act(() => world.sicken({ ...WAYS[this.way.value], method: this.calls.value, times: Number(this.times.value) }));
  }

  async act(what) {
    try {
      await what();
    } catch (error) {
      return this.failed(error);
    }
    await this.load();
  }

  async load() {
    const faults = await world.faults().catch(() => null);
    if (faults) this.update(faults);
  }

  update(faults) {
    const known = JSON.stringify(faults);
    if (known === this.known) return;
    this.known = known;
    const texts = this.texts();
    this.cure.disabled = !faults.length;
    const lines = faults.map((fault) => texts.t("sickLeft", { way: texts.t(`sick_${wayOf(fault)}`), calls: this.nameOf(fault.method), n: fault.times }));
    this.list.replaceChildren(...(lines.length ? lines : [texts.t("healthy")]).map((line) => el("p", { class: "clock-note" }, line)));
  }

  nameOf(method) {
    const call = CALLS.find((one) => one.toLowerCase() === method) ?? method;
    return call ? (this.texts().has(`hit_${call}`) ? this.texts().t(`hit_${call}`) : call) : this.texts().t("hit_any");
  }
}

/** What a fault is called here; one that came from elsewhere by what it resembles most. */
function wayOf(fault) {
  if (fault.sick in WAYS) return fault.sick;
  if (fault.sick) return "shape";
  if (fault.code) return fault.code === 429 ? "busy" : "error";
  return fault.drop ? "broken" : "slow";
}
