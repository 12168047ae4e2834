import { el } from "../dom.js";

const MOST = 999;

/** A count on a round ground; `spoken` is what a screen reader says instead, if anything. */
export function badge(count, spoken = null) {
  return el("span", { class: "badge" }, el("span", { "aria-hidden": "true" }, countText(count)), spoken ? el("span", { class: "sr-only" }, spoken) : null);
}

/** Four figures fit no badge. */
export function countText(count) {
  return count > MOST ? `${MOST}+` : String(count);
}
