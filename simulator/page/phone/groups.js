import { world } from "../api.js";
import { el } from "../dom.js";
import { avatar } from "./avatar.js";
import { nameOf } from "./describe.js";

/** Asks for a new group or channel and makes it. */
export async function newGroup(phone) {
  const { t } = phone;
  const others = (await world.persons()).filter((one) => one.id !== phone.store.id);
  const title = el("input", { type: "text", required: true, autofocus: true, maxlength: "128" });
  const type = el("select", {}, ["group", "supergroup", "channel"].map((one) => el("option", { value: one }, t(`type_${one}`))));
  const bot = el("input", { type: "checkbox", checked: true });
  const members = others.map((one) => [one, el("input", { type: "checkbox" })]);
  const body = [
    el("label", { class: "form-field" }, t("groupTitle"), title),
    el("label", { class: "form-field" }, t("groupType"), type),
    el("label", { class: "form-check" }, bot, t("withBot")),
    el("fieldset", {}, el("legend", {}, t("groupMembers")), members.map(([one, box]) => el("label", { class: "form-check" }, box, nameOf(one)))),
  ];
  const wish = await phone.layer.dialog({
    title: t("newGroup"),
    body,
    buttons: [{ label: t("cancel"), value: null }, { label: t("create"), main: true }],
    submit: () => ({ title: title.value, type: type.value, bot: bot.checked, members: members.flatMap(([one, box]) => (box.checked ? [one.id] : [])) }),
  });
  if (!wish) return;
  try {
    const chat = await phone.store.api.do("groups", wish);
    await phone.store.sync();
    phone.showChat(chat.id);
  } catch (error) {
    phone.failed(error);
  }
}

/** Lets a person add, remove or promote somebody in a group or channel. */
export async function manageMembers(phone, chat) {
  const { t, store } = phone;
  const persons = [{ ...store.bot, isBot: true }, ...(await world.persons())];
  const user = await phone.layer.choose(
    t("manageMembers"),
    persons.map((one) => ({ label: one.isBot ? `${nameOf(one)} (${t("bot")})` : nameOf(one), value: one, avatar: avatar(one.id, nameOf(one), "small") })),
  );
  if (!user) return;
  const status = await phone.layer.choose(nameOf(user), [
    { label: t("memberAdd"), value: "member" },
    { label: t("memberPromote"), value: "administrator" },
    { label: t("memberRemove"), value: "kicked" },
  ]);
  if (!status) return;
  await phone.store.api.do("members", { chat, user: user.id, status }).catch((error) => phone.failed(error));
}
