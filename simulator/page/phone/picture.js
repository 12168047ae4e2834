import { world } from "../api.js";
import { el } from "../dom.js";
import { icon } from "../icons.js";

/** Shows a picture as large as the phone. */
export function openPicture(layer, photo, label, t) {
  const close = layer.open(
    el(
      "div",
      { class: "lightbox", role: "dialog", "aria-modal": "true", "aria-label": label },
      el("button", { type: "button", class: "round glass", "aria-label": t("close"), onclick: () => close() }, icon("close")),
      el("img", { src: world.fileUrl(photo.file_id), alt: label }),
    ),
    { backdrop: "dark" },
  );
}
