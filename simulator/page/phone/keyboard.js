import { el } from "../dom.js";
import { icon } from "../icons.js";

/** The corner sign of a button that does more than ask the bot. */
function signOf(button) {
  if (button.url || button.login_url) return "out";
  if (button.copy_text) return "copy";
  if (button.web_app) return "app";
  if (button.switch_inline_query !== undefined || button.switch_inline_query_current_chat !== undefined) return "share";
  if (button.switch_inline_query_chosen_chat) return "share";
  return null;
}

/** The inline keyboard under a message. `press(button, row, column, node)` is called for each press. */
export function inlineKeyboard(rows, { t, press }) {
  return el(
    "div",
    { class: "keyboard" },
    rows.map((row, r) =>
      el(
        "div",
        { class: "keyboard-row" },
        row.map((button, c) => {
          const sign = signOf(button);
          const node = el(
            "button",
            {
              type: "button",
              class: `key${button.style ? ` ${button.style}` : ""}`,
              "data-focus": `key-${r}-${c}`,
              "aria-label": button.url ? t("buttonUrl", { text: button.text }) : null,
              "aria-disabled": button.disabled ? "true" : null,
              title: button.text,
            },
            el("span", { class: "key-text" }, button.text),
            sign ? icon(sign) : null,
          );
          node.addEventListener("click", () => {
            if (node.getAttribute("aria-disabled") !== "true") press(button, r, c, node);
          });
          return node;
        }),
      ),
    ),
  );
}

/** Shows that a pressed button waits for the bot; returns the function that ends it. */
export function showWaiting(node, text, t) {
  const label = node.getAttribute("aria-label");
  node.setAttribute("aria-disabled", "true");
  node.setAttribute("aria-busy", "true");
  node.setAttribute("aria-label", t("buttonWaiting", { text }));
  return () => {
    node.removeAttribute("aria-disabled");
    node.removeAttribute("aria-busy");
    if (label) node.setAttribute("aria-label", label);
    else node.removeAttribute("aria-label");
  };
}
