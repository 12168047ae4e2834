import { rememberPersons } from "../address.js";
import { el } from "../dom.js";
import { icon } from "../icons.js";
import { avatar } from "../phone/avatar.js";
import { nameOf } from "../phone/describe.js";
import { Layer } from "../phone/layer.js";
import { Phone } from "../phone/phone.js";
import { languageOf, Texts } from "../texts.js";
import { Theme } from "../themes.js";
import { CallsPanel } from "./calls.js";
import { ClockPanel } from "./clock.js";
import { FloodPanel } from "./flood.js";
import { HealthPanel } from "./health.js";
import { newPerson, PersonsPanel } from "./persons.js";

const LANGUAGE_KEY = "simulator.language";

/** The desk: persons at the left, one phone or two in the middle, time and bot at the right. */
export class Desk {
  /** `address`: see address.js. */
  constructor(body, address) {
    this.body = body;
    this.address = address;
    this.theme = new Theme(address.theme);
    this.choice = address.lang ?? localStorage.getItem(LANGUAGE_KEY) ?? "auto";
    this.slots = []; // [{phone, node}]
    this.active = 0;
    this.texts = () => this.words;
    body.classList.toggle("phone-only", !address.chrome);
  }

  /** The language of the desk: chosen, else the browser's, else Russian. */
  setLanguage() {
    const lang = languageOf(this.choice) ?? languageOf(navigator.language) ?? "ru";
    this.words = new Texts(lang);
    document.documentElement.lang = lang;
  }

  /** The language of a phone: chosen, else its person's, else the desk's. */
  languageOfPhone(person) {
    return new Texts(languageOf(this.choice) ?? languageOf(person.language) ?? this.words.lang);
  }

  async open() {
    this.build();
    await this.firstLoad();
    const ids = this.personsPanel.persons.map((one) => one.id);
    const first = ids.includes(this.address.person) ? this.address.person : ids[0];
    if (first === undefined) return this.showNobody();
    await this.putPhone(0, first, { payload: this.address.start });
    if (ids.includes(this.address.second) && this.address.second !== first) await this.putPhone(1, this.address.second);
  }

  async firstLoad() {
    for (;;) {
      try {
        return await this.personsPanel.load();
      } catch {
        this.stage.replaceChildren(el("p", { class: "stage-note", role: "status" }, this.words.t("serverAway")));
        await new Promise((resolve) => setTimeout(resolve, 700));
        this.stage.replaceChildren();
      }
    }
  }

  showNobody() {
    this.stage.replaceChildren(el("p", { class: "stage-note" }, this.words.t("nobody")));
  }

  build() {
    this.setLanguage();
    const { t } = this.bound();
    this.personsPanel?.close();
    this.callsPanel?.close();
    this.healthPanel?.close();
    clearInterval(this.ticking);
    const persons = this.personsPanel?.persons ?? [];
    this.personsPanel = new PersonsPanel({ texts: this.texts, onPick: (id) => this.pick(id), onNew: () => this.addPerson(), shown: () => this.slots.map(({ phone }) => phone.id) });
    this.personsPanel.persons = persons;
    this.personsPanel.update();
    this.clockPanel = new ClockPanel({ now: () => this.now(), texts: this.texts, failed: (error) => this.failed(error) });
    this.callsPanel = new CallsPanel(this.texts);
    this.floodPanel = new FloodPanel({ texts: this.texts, person: () => this.phones[this.active]?.id, failed: (error) => this.failed(error) });
    this.healthPanel = new HealthPanel({ texts: this.texts, failed: (error) => this.failed(error) });
    this.botState = el("span", { class: "bot-state", role: "status" });
    this.botTrouble = el("p", { class: "clock-note", hidden: true });
    const botCard = el("section", { class: "card", "aria-label": t("botState") }, el("h2", {}, t("botState")), this.botState, this.botTrouble);
    this.secondButton = el("button", { type: "button", class: "button second", onclick: () => this.toggleSecond() }, icon("phones"), el("span", {}));
    this.themeButton = el("button", { type: "button", class: "button", onclick: () => this.toggleTheme() });
    this.languageSelect = el(
      "select",
      { onchange: () => this.chooseLanguage(this.languageSelect.value) },
      [["auto", t("languageAuto")], ["ru", "Русский"], ["en", "English"]].map(([value, label]) => el("option", { value, selected: value === this.choice }, label)),
    );
    const settings = el("section", { class: "card settings", "aria-label": t("settings") }, this.secondButton, this.themeButton, el("label", { class: "form-field" }, t("language"), this.languageSelect));
    this.stage = el("main", { class: "stage" }, this.slots.map(({ node }) => node));
    this.closeDrawer = el("button", { type: "button", class: "round plain drawer-close", "aria-label": t("closeControls"), onclick: () => this.setDrawer(false) }, icon("close"));
    this.drawer = el("div", { class: "drawer", id: "drawer" }, this.closeDrawer, el("nav", { class: "rail", "aria-label": t("persons") }, this.personsPanel.node), el("aside", { class: "panel", "aria-label": t("controls") }, this.clockPanel.node, botCard, settings, this.healthPanel.node, this.floodPanel.node, this.callsPanel.node));
    this.topPerson = el("span", { class: "top-person" });
    this.topClock = el("span", { class: "top-clock" });
    this.topButton = el("button", { type: "button", class: "top-button", "aria-controls": "drawer", "aria-expanded": "false", onclick: () => this.setDrawer(true) }, this.topPerson, this.topClock, icon("settings"), el("span", { class: "sr-only" }, t("openControls")));
    this.frame = el("div", { class: "desk" }, el("div", { class: "topbar" }, this.topButton), this.drawer, this.stage);
    this.drawer.addEventListener("keydown", (event) => event.key === "Escape" && this.setDrawer(false));
    this.heading = el("h1", {}, document.title);
    // Outside the frame, so that it stays while a dialog is open.
    const skip = el("button", { type: "button", class: "skip", onclick: () => this.phones[this.active]?.chatView?.focusFooter() }, t("toField"));
    this.body.replaceChildren(el("header", {}, skip, el("div", { class: "sr-only" }, this.heading)), this.frame);
    this.layer = new Layer(this.body, this.frame, t);
    this.ticking = setInterval(() => this.tick(), 1000);
    this.narrow ??= matchMedia("(max-width: 760px)");
    this.narrow.onchange = () => this.setDrawer(false);
    this.setDrawer(false);
    this.update();
  }

  bound() {
    return { t: (key, values) => this.words.t(key, values) };
  }

  // Phones

  get phones() {
    return this.slots.map(({ phone }) => phone);
  }

  async putPhone(slot, person, options = {}) {
    this.slots[slot]?.phone.close();
    const phone = new Phone({ person, language: (one) => this.languageOfPhone(one) });
    const caption = el("div", { class: "phone-caption" });
    const device = el("section", { class: "phone" }, caption, el("div", { class: "device" }, phone.node));
    device.addEventListener("focusin", () => this.setActive(slot));
    device.addEventListener("pointerdown", () => this.setActive(slot));
    const before = this.slots[slot]?.node;
    this.slots[slot] = { phone, node: device, caption };
    if (before) before.replaceWith(device);
    else {
      if (slot === 0) this.stage.replaceChildren();
      this.stage.append(device);
    }
    this.active = slot;
    phone.addEventListener("change", ({ detail }) => this.phoneChanged(phone, detail.kind));
    const opened = phone.open(options);
    this.remember();
    this.update();
    await opened;
    this.update();
  }

  phoneChanged(phone, kind) {
    if (kind === "persons") this.personsPanel.load().catch(() => {});
    if (["clock", "bot", "sync", "link"].includes(kind) && phone === this.phones[0]) this.update();
  }

  setActive(slot) {
    if (this.active === slot || slot >= this.slots.length) return;
    this.active = slot;
    this.update();
  }

  async pick(person) {
    this.setDrawer(false);
    const shown = this.phones.findIndex((phone) => phone.id === person);
    if (shown >= 0) {
      this.setActive(shown);
      return this.phones[shown].chatView?.focusFooter();
    }
    await this.putPhone(this.slots.length ? this.active : 0, person);
  }

  async toggleSecond() {
    if (this.slots.length > 1) {
      const { phone, node } = this.slots.pop();
      phone.close();
      node.remove();
      this.active = 0;
      this.remember();
      return this.update();
    }
    const other = this.personsPanel.persons.find((one) => one.id !== this.phones[0]?.id);
    if (other && this.slots.length) await this.putPhone(1, other.id);
  }

  remember() {
    const [first, second] = this.phones;
    rememberPersons(first.id, second?.id);
  }

  async addPerson() {
    try {
      const person = await newPerson(this.layer, this.bound().t);
      if (!person) return;
      await this.personsPanel.load();
      await this.pick(person.id);
    } catch (error) {
      this.failed(error);
    }
  }

  // Settings

  toggleTheme() {
    this.theme.toggle();
    this.update();
  }

  chooseLanguage(choice) {
    this.choice = choice;
    localStorage.setItem(LANGUAGE_KEY, choice);
    this.build();
    for (const phone of this.phones) phone.rebuild();
    this.languageSelect.focus();
  }

  setDrawer(open) {
    this.drawer.classList.toggle("open", open);
    // On a wide screen the drawer is simply the two columns.
    this.drawer.inert = this.narrow.matches && !open;
    this.topButton.setAttribute("aria-expanded", String(open));
    if (!this.narrow.matches) return;
    this.stage.inert = open;
    if (open) this.closeDrawer.focus();
    else if (this.drawer.contains(document.activeElement)) this.topButton.focus();
  }

  // What is shown

  now() {
    const store = this.phones[0]?.store;
    return store?.clock ? { clock: store.clock, seconds: store.now() } : null;
  }

  tick() {
    this.clockPanel.update();
    const known = this.now();
    if (known) this.topClock.textContent = this.words.time(known.seconds);
  }

  update() {
    const { t } = this.bound();
    this.personsPanel.update();
    this.tick();
    const two = this.slots.length > 1;
    this.body.classList.toggle("two-phones", two);
    this.secondButton.lastChild.textContent = t(two ? "closeSecondPhone" : "secondPhone");
    this.themeButton.replaceChildren(icon(this.theme.dark ? "sun" : "moon"), el("span", {}, t(this.theme.dark ? "lightTheme" : "darkTheme")));
    this.slots.forEach(({ phone, node, caption }, i) => {
      const name = phone.store.person ? nameOf(phone.store.person) : "";
      node.classList.toggle("active", two && i === this.active);
      node.setAttribute("aria-label", t("phoneOf", { name }));
      caption.textContent = name;
    });
    const phone = this.phones[0];
    const person = phone?.store.person;
    if (!person) return;
    document.title = this.heading.textContent = t("pageTitle", { bot: nameOf(phone.store.bot) });
    this.topPerson.replaceChildren(avatar(person.id, nameOf(person), "small"), nameOf(person));
    const state = phone.botState;
    this.botState.className = `bot-state ${state}`;
    const text = state === "away" ? phone.botStateText(this.words) : `${nameOf(phone.store.bot)} ${phone.botStateText(this.words)}`;
    if (this.botState.textContent !== text) this.botState.textContent = text;
    this.botTrouble.hidden = !phone.store.bot.trouble;
    this.botTrouble.textContent = phone.store.bot.trouble ?? "";
  }

  failed(error) {
    if (!error.offline && !error.status) throw error;
    this.layer.toast(error.offline ? this.words.t("notSent") : this.words.refusal(error.message));
  }
}
