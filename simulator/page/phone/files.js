import { el } from "../dom.js";
import { icon } from "../icons.js";

/** Shows what is about to be sent, asks how, and sends it. */
export async function sendFiles(phone, chat, files) {
  const { t, texts, layer, store } = phone;
  const pictures = files.every((file) => /^image\/(png|jpeg|gif|webp)$/.test(file.type));
  const urls = [];
  const preview = el(
    "ul",
    { class: "file-preview" },
    files.map((file) => {
      const url = file.type.startsWith("image/") ? URL.createObjectURL(file) : null;
      if (url) urls.push(url);
      return el("li", {}, url ? el("img", { src: url, alt: "" }) : icon("file"), el("span", { class: "file-name" }, file.name), el("span", { class: "file-size" }, texts.size(file.size)));
    }),
  );
  const name = `as-${crypto.randomUUID?.() ?? Math.random()}`;
  const choice = (value, label, checked) => el("label", { class: "form-check" }, el("input", { type: "radio", name, value, checked }), label);
  const how = el("div", { class: "form-row", role: "radiogroup", "aria-label": t("attach") }, choice("photo", t("asPhoto"), true), choice("document", t("asDocument"), false));
  const caption = el("input", { type: "text", maxlength: "1024", autofocus: true });
  const wish = await layer.dialog({
    title: t("sendFiles", { n: files.length }),
    body: [preview, pictures ? how : null, el("label", { class: "form-field" }, t("caption"), caption)].filter(Boolean),
    buttons: [{ label: t("cancel"), value: null }, { label: t("send"), main: true }],
    submit: () => ({ caption: caption.value.trim(), as: pictures ? how.querySelector(":checked").value : "document" }),
  });
  urls.forEach((url) => URL.revokeObjectURL(url));
  if (!wish) return false;
  const progress = el("div", { class: "uploading", role: "status" }, el("span", { class: "spinner" }), t("sending"));
  phone.chatView.node.append(progress);
  try {
    await store.upload({ chat, files, ...wish });
    return true;
  } catch (error) {
    phone.failed(error);
    return false;
  } finally {
    progress.remove();
  }
}
