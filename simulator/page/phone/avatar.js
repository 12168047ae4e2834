import { el } from "../dom.js";

const COLOURS = 7;

/** A circle with initials. Decoration: the name always stands beside it as text. */
export function avatar(id, name, className = "") {
  const words = name.replace(/[«»"“”]/g, "").split(/\s+/).filter(Boolean);
  const initials = words.slice(0, 2).map((word) => [...word][0].toUpperCase()).join("");
  return el("span", { class: `avatar colour-${colourOf(id)} ${className}`, "aria-hidden": "true" }, initials);
}

/** Which of the seven colours belongs to a person or chat. */
export function colourOf(id) {
  return Math.abs(Number(id)) % COLOURS;
}
