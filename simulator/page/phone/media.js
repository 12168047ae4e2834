import { world } from "../api.js";
import { el } from "../dom.js";
import { icon } from "../icons.js";
import { mediaKind, nameOf } from "./describe.js";

/** Pictures, files and sounds of the messages of one bubble (several: an album). `open(photo)` shows a picture large. */
export function renderMedia(messages, { texts, open }) {
  const pictures = messages.filter((one) => one.photo || one.video || one.animation);
  const others = messages.filter((one) => !pictures.includes(one) && mediaKind(one));
  const nodes = [];
  if (pictures.length) {
    nodes.push(
      el(
        "div",
        { class: `pictures count-${Math.min(pictures.length, 10)}${pictures.length > 1 ? " album" : ""}` },
        pictures.map((one) => picture(one, texts, open)),
      ),
    );
  }
  return nodes.concat(others.map((one) => other(one, texts)));
}

function picture(message, texts, open) {
  if (message.photo) {
    const largest = message.photo.at(-1);
    const label = message.caption ? `${texts.t("photo")}: ${message.caption}` : texts.t("photo");
    const image = el("img", { src: world.fileUrl(largest.file_id), alt: label, width: largest.width, height: largest.height, decoding: "async" });
    const node = el("button", { type: "button", class: "picture", "data-focus": `photo-${message.message_id}`, "aria-label": texts.t("openPhoto"), onclick: () => open(largest, label) }, image);
    return node;
  }
  const film = message.animation ?? message.video;
  return el("video", { class: "picture", src: world.fileUrl(film.file_id), width: film.width, height: film.height, controls: !message.animation, autoplay: Boolean(message.animation), loop: Boolean(message.animation), muted: Boolean(message.animation), "aria-label": texts.t(message.animation ? "animation" : "video") });
}

function other(message, texts) {
  const kind = mediaKind(message);
  switch (kind) {
    case "document":
      return documentLine(message.document, texts);
    case "audio":
    case "voice":
      return el(
        "div",
        { class: "sound" },
        kind === "audio" ? el("div", { class: "sound-name" }, [message.audio.performer, message.audio.title ?? message.audio.file_name].filter(Boolean).join(" — ")) : null,
        el("audio", { controls: true, src: world.fileUrl(message[kind].file_id), "aria-label": texts.t(kind) }),
      );
    case "video_note":
      return el("video", { class: "video-note", controls: true, src: world.fileUrl(message.video_note.file_id), "aria-label": texts.t(kind) });
    case "sticker":
      return el("img", { class: "sticker", src: world.fileUrl(message.sticker.file_id), alt: message.sticker.emoji ?? texts.t(kind) });
    case "dice":
      return el("div", { class: "dice" }, `${message.dice.emoji} ${message.dice.value}`);
    case "location": {
      const { latitude, longitude } = message.location;
      return el("div", { class: "plain-card" }, el("b", {}, message.venue?.title ?? texts.t(kind)), `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`);
    }
    case "contact":
      return el("div", { class: "plain-card" }, el("b", {}, nameOf(message.contact)), message.contact.phone_number);
  }
}

function documentLine(file, texts) {
  const name = file.file_name ?? texts.t("document");
  const size = texts.size(file.file_size ?? 0);
  const extension = (name.match(/\.([^.]{1,4})$/)?.[1] ?? "").toLowerCase();
  return el(
    "a",
    { class: "document", href: world.fileUrl(file.file_id), download: name },
    el("span", { class: "sr-only" }, texts.t("download")),
    el("span", { class: "document-icon", "aria-hidden": "true" }, icon("file"), extension ? el("span", {}, extension) : null),
    el("span", { class: "document-words" }, el("span", { class: "document-name" }, name), el("span", { class: "document-size" }, size)),
  );
}
