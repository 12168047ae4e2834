import { world } from "../api.js";
import { arrowKeys, el } from "../dom.js";
import { icon } from "../icons.js";
import { avatar } from "../phone/avatar.js";
import { badge } from "../phone/badge.js";
import { nameOf } from "../phone/describe.js";

const EVERY = 2000; // milliseconds between looks at how much the others have not read

/** Everybody who has a phone; a press puts a person's phone into the hand. */
export class PersonsPanel {
  /** `onPick(person)`, `onNew()`, `shown()` → ids of persons on phones now. */
  constructor({ texts, onPick, onNew, shown }) {
    Object.assign(this, { texts, onPick, shown });
    this.persons = [];
    this.list = el("ul", { class: "person-rows" });
    arrowKeys(this.list, ".person-row");
    this.node = el(
      "section",
      { class: "persons", "aria-label": texts().t("persons") },
      el("h2", {}, texts().t("persons")),
      this.list,
      el("button", { type: "button", class: "person-new", onclick: onNew }, el("span", { class: "avatar new", "aria-hidden": "true" }, icon("plus")), texts().t("newPerson")),
    );
    this.timer = setInterval(() => document.visibilityState === "visible" && this.load().catch(() => {}), EVERY);
  }

  close() {
    clearInterval(this.timer);
  }

  async load() {
    this.persons = await world.persons();
    this.update();
  }

  update() {
    const known = JSON.stringify([this.persons, this.shown()]);
    if (known === this.known) return;
    this.known = known;
    const focused = this.list.contains(document.activeElement) ? document.activeElement.dataset.person : null;
    this.list.replaceChildren(...this.persons.map((person) => this.row(person)));
    if (focused) this.list.querySelector(`[data-person="${focused}"]`)?.focus();
  }

  row(person) {
    const texts = this.texts();
    const shown = this.shown();
    const here = shown.includes(person.id);
    const role = person.role && texts.has(`role_${person.role}`) ? texts.t(`role_${person.role}`) : person.role;
    const unread = here ? 0 : person.unread;
    return el(
      "li",
      {},
      el(
        "button",
        { type: "button", class: "person-row", "data-person": person.id, "aria-current": here ? "true" : null, onclick: () => this.onPick(person.id) },
        avatar(person.id, nameOf(person)),
        el("span", { class: "person-words" }, el("span", { class: "person-name" }, nameOf(person)), el("span", { class: "person-role" }, [role, here && shown.length > 1 ? `${texts.t("onPhone")} ${shown.indexOf(person.id) + 1}` : ""].filter(Boolean).join(", "))),
        unread ? badge(unread, texts.t("personUnread", { n: unread })) : null,
      ),
    );
  }
}

/** Asks for a new person; resolves to what was created, or null. */
export async function newPerson(layer, t) {
  const field = (name, more = {}) => [name, el("input", { type: "text", maxlength: "64", autocomplete: "off", ...more })];
  const fields = [field("firstName", { required: true, autofocus: true }), field("lastName"), field("username", { pattern: "@?[A-Za-z0-9_]{4,32}" })];
  const language = el("select", {}, el("option", { value: "ru" }, "Русский"), el("option", { value: "en" }, "English"));
  const role = el("select", {}, ["teacher", "organizer", "guest"].map((one) => el("option", { value: one }, t(`role_${one}`))));
  const values = Object.fromEntries(fields);
  const wish = await layer.dialog({
    title: t("newPerson"),
    body: [
      ...fields.map(([name, input]) => el("label", { class: "form-field" }, t(name), input)),
      el("label", { class: "form-field" }, t("language"), language),
      el("label", { class: "form-field" }, t("role"), role),
    ],
    buttons: [{ label: t("cancel"), value: null }, { label: t("add"), main: true }],
    submit: () => ({
      first_name: values.firstName.value.trim(),
      last_name: values.lastName.value.trim(),
      username: values.username.value.trim().replace(/^@/, ""),
      language: language.value,
      role: role.value,
    }),
  });
  return wish ? world.addPerson(wish) : null;
}
