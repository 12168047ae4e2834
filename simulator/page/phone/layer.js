import { arrowKeys, el } from "../dom.js";
import { icon } from "../icons.js";

const TOAST_LASTS = 3500;
let ids = 0;

/**
 * Dialogs, menus and toasts over `content`. While one is open, what is under it takes no part.
 * `t` gives the texts of the reader's language.
 */
export class Layer {
  constructor(host, content, t) {
    this.t = t;
    this.content = content;
    this.stack = [];
    this.root = el("div", { class: "layer" });
    this.toasts = el("div", { class: "toasts", role: "status" });
    host.append(this.root, this.toasts);
  }

  get isOpen() {
    return this.stack.length > 0;
  }

  /** Shows `node` above everything; returns the function that closes it. Escape and a press beside it close it too. */
  open(node, { onClose, backdrop = "dim" } = {}) {
    const returnTo = document.activeElement;
    const shade = el("div", { class: `shade ${backdrop}` }, node);
    const entry = { shade };
    const close = () => {
      if (!this.stack.includes(entry)) return;
      this.stack = this.stack.filter((one) => one !== entry);
      shade.remove();
      this.content.inert = this.isOpen;
      const below = this.stack.at(-1)?.shade;
      if (below) below.inert = false;
      if (returnTo?.isConnected && !returnTo.closest("[inert]")) returnTo.focus();
      else this.onFocusLost?.();
      onClose?.();
    };
    entry.close = close;
    const before = this.stack.at(-1)?.shade;
    if (before) before.inert = true;
    this.stack.push(entry);
    this.content.inert = true;
    this.root.append(shade);
    shade.addEventListener("pointerdown", (event) => event.target === shade && close());
    shade.addEventListener("contextmenu", (event) => event.preventDefault());
    shade.addEventListener("keydown", (event) => {
      if (event.key === "Escape") {
        event.stopPropagation();
        close();
      } else if (event.key === "Tab") keepFocusInside(event, node);
    });
    (node.querySelector("[autofocus]") ?? node.querySelector(FOCUSABLE) ?? node).focus();
    return close;
  }

  closeAll() {
    for (const { close } of [...this.stack].reverse()) close();
  }

  /**
   * A dialog with a title, a body and buttons `{label, value, main?, danger?}`.
   * Resolves to the value of the pressed button, or null when it was closed otherwise.
   */
  dialog({ title, body = [], buttons, role = "dialog", className = "", submit }) {
    return new Promise((resolve) => {
      let result = null;
      const id = `dialog-${(ids += 1)}`;
      const finish = (value) => {
        result = value;
        close();
      };
      const button = ({ label, value, main, danger }) =>
        el(
          "button",
          {
            type: main ? "submit" : "button",
            class: `text-button${main ? " main" : ""}${danger ? " danger" : ""}`,
            autofocus: main && !body.some((node) => node.querySelector("input, select")),
            onclick: main ? null : () => finish(value),
          },
          label,
        );
      const form = el("form", {}, el("div", { class: "dialog-body" }, body), el("div", { class: "dialog-buttons" }, buttons.map(button)));
      const box = el(
        "div",
        { class: `dialog ${className}`, role, "aria-modal": "true", "aria-labelledby": id, tabindex: "-1" },
        el("h2", { id }, title),
        form,
      );
      form.addEventListener("submit", (event) => {
        event.preventDefault();
        const main = buttons.find((button) => button.main);
        finish(submit ? submit() : main.value);
      });
      const close = this.open(box, { onClose: () => resolve(result) });
    });
  }

  async ask(title, label, { danger = false, body = [] } = {}) {
    return Boolean(
      await this.dialog({
        title,
        body,
        buttons: [
          { label: this.t("cancel"), value: false },
          { label, value: true, main: true, danger },
        ],
      }),
    );
  }

  alert(text) {
    return this.dialog({
      title: text,
      role: "alertdialog",
      className: "alert",
      buttons: [{ label: this.t("ok"), value: true, main: true }],
    });
  }

  /** A menu at a place of the screen. `items`: {label, icon, act, danger?}; `head`: a node above them. */
  menu(items, { x, y, label, head } = {}) {
    const list = el(
      "div",
      { class: "menu", role: "menu", "aria-label": label },
      items.map((item) =>
        el(
          "button",
          {
            type: "button",
            role: "menuitem",
            class: item.danger ? "danger" : null,
            onclick: () => {
              close();
              item.act();
            },
          },
          icon(item.icon),
          item.label,
        ),
      ),
    );
    const box = el("div", { class: "menu-box" }, head, list);
    arrowKeys(box, "[role=menuitem]");
    const close = this.open(box, { backdrop: "clear" });
    const frame = this.root.getBoundingClientRect();
    const clamp = (value, limit) => Math.max(8, Math.min(value, limit - 14));
    box.style.left = `${clamp(x - frame.left, frame.width - box.offsetWidth)}px`;
    box.style.top = `${clamp(y - frame.top, frame.height - box.offsetHeight)}px`;
    return close;
  }

  /** A list to choose one thing from; resolves to its value or null. */
  choose(title, options) {
    return new Promise((resolve) => {
      let chosen = null;
      const id = `dialog-${(ids += 1)}`;
      const box = el(
        "div",
        { class: "dialog chooser", role: "dialog", "aria-modal": "true", "aria-labelledby": id, tabindex: "-1" },
        el("h2", { id }, title),
        el(
          "div",
          { class: "choices" },
          options.map(({ label, value, avatar }) =>
            el(
              "button",
              {
                type: "button",
                class: "choice",
                onclick: () => {
                  chosen = value;
                  close();
                },
              },
              avatar,
              el("span", {}, label),
            ),
          ),
        ),
        el(
          "div",
          { class: "dialog-buttons" },
          el("button", { type: "button", class: "text-button", onclick: () => close() }, this.t("cancel")),
        ),
      );
      arrowKeys(box, ".choice");
      const close = this.open(box, { onClose: () => resolve(chosen) });
    });
  }

  toast(text) {
    const toast = el("div", { class: "toast" }, text);
    this.toasts.append(toast);
    setTimeout(() => toast.remove(), TOAST_LASTS);
  }
}

const FOCUSABLE = "button:not([disabled]), [href], input, select, textarea, [contenteditable=true], [tabindex='0']";

function keepFocusInside(event, box) {
  const all = [...box.querySelectorAll(FOCUSABLE)].filter((node) => node.offsetParent !== null);
  if (!all.length) return event.preventDefault();
  const edge = event.shiftKey ? all[0] : all.at(-1);
  const outside = !box.contains(document.activeElement) || document.activeElement === box;
  if (document.activeElement === edge || outside) {
    event.preventDefault();
    (event.shiftKey ? all.at(-1) : all[0]).focus();
  }
}
